"""The first page, which is painted before anything else has been read: it needs nothing but what stands here."""
