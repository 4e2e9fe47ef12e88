"""The API described in OpenAPI 3.1, from the routes themselves and from tables of what they take and give."""
