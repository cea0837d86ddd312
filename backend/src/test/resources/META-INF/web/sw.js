// The worker of the tests.
