package org.sanbuzou.shared;

/** The thing does not exist for this caller; a thing of another branch is answered the same way. */
public class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound(String what, Object id) {
        super("没有找到" + what + " " + id + "，请刷新后再试。");
    }
}
