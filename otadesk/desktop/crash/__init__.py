"""What nobody foresaw: a mistake in otadesk becomes a report that somebody can read and send."""
