package org.safeconduct.person;

/** Whether two files may be of one human being. */
public enum Likeness {
    NO,
    /** Too little was asked to say either. */
    UNCLEAR,
    POSSIBLE,
    YES
}
