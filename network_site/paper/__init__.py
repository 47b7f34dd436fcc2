"""Pages on paper: PDF made by WeasyPrint, in letters of ours, from what the page shows."""
