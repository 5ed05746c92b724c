"""What leaves the pages as files: tables as XLSX and CSV, briefs as DOCX.

Content is put together without knowing a file format, and written without knowing the content.
Contact persons are in none of them.
"""
