package org.safeconduct.person;

/** Whether two files may be of one human being. */
public enum Likeness {
    NO,
    POSSIBLE,
    YES
}
