"""Every component with its edge cases, for whoever changes them. Only where the demo may be."""
