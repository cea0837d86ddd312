package org.sanbuzou.launch;

/** The application cannot start. The message tells the person at the console, in Chinese, what to do about it. */
public class LaunchFailure extends RuntimeException {
    LaunchFailure(String message) {
        super(message);
    }

    LaunchFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
