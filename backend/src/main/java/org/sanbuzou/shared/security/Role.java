package org.sanbuzou.shared.security;

/** Roles in rising order; each may do what the ones before it may. */
public enum Role {
    MEMBER,
    OFFICER,
    ADMIN,
    /** The administrator of the installation: makes branches and enters the national work calendar. */
    INSTALLATION;

    public boolean covers(Role needed) {
        return compareTo(needed) >= 0;
    }
}
