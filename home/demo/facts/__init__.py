"""What the demo knows of people. Of real ones nothing is here that a dated source does not say."""
