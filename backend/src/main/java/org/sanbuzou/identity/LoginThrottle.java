package org.sanbuzou.identity;

import jakarta.enterprise.context.ApplicationScoped;
import org.sanbuzou.shared.web.Throttle;

/** Slows down guessing, by address and by name, on this node. The lasting lock is the account's own. */
@ApplicationScoped
class LoginThrottle {
    private static final int TRIES_OF_AN_ADDRESS = 120;
    private static final int TRIES_OF_A_NAME = 20;

    private final Throttle throttle = new Throttle();

    /** An office full of people shares one address, so that it may try more often than one name. */
    void admit(String address, String username) {
        throttle.admit("address " + address, TRIES_OF_AN_ADDRESS);
        throttle.admit("name " + username, TRIES_OF_A_NAME);
    }
}
