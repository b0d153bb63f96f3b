package org.safeconduct.kernel;

/** Why the product does not start, said so that whoever starts it can mend it; quotes no secret. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * @param what is wrong, in a sentence
     * @param remedy what to do now
     */
    public CannotStart(String what, String remedy) {
        super(what);
        this.remedy = remedy;
    }

    public String what() {
        return String.valueOf(getMessage());
    }

    public String remedy() {
        return remedy;
    }
}
