package org.sanbuzou.taskgroup.people;

/** What somebody does in a group. */
public enum GroupRole {
    LEADER("组长"),
    DEPUTY_LEADER("副组长"),
    LIAISON("联络人"),
    RECORDER("记录员"),
    MEMBER("成员");

    private final String title;

    GroupRole(String title) {
        this.title = title;
    }

    /** As people say it. */
    public String title() {
        return title;
    }
}
