package org.safeconduct.models;

/** A drawn shape, in diagram units. */
record Rect(double x, double y, double width, double height) {

    double centerX() {
        return x + width / 2;
    }

    double centerY() {
        return y + height / 2;
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    boolean overlaps(Rect other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    boolean contains(Rect other) {
        return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
    }

    /** Smaller by a margin on every side. */
    Rect inset(double margin) {
        return new Rect(x + margin, y + margin, width - 2 * margin, height - 2 * margin);
    }
}
