"""Publications as search engines read them: one module a kind. No queries; network_site/structured_data.py."""
