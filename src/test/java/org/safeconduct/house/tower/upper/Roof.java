package org.safeconduct.house.tower.upper;

/** What the room below must not know. */
public class Roof {}
