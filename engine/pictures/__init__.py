"""Pictures in colour: painted on, fitted to what a network reads, and seen under its maps."""
