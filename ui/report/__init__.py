"""A run as a document: what it says, its pictures, its pages (a QGIS layout), PDF and HTML."""
