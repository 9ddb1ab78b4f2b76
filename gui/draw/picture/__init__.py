"""Pictures from files and the clipboard: stages seen and corrected, folders paged through."""
