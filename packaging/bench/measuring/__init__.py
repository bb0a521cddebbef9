"""Parts of the measurements that are too large for one file; ``dev.py bench`` runs only what lies above."""
