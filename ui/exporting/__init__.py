"""A run for other programs and people: a package with its project, a KMZ, an animation."""
