package org.safeconduct.models;

import java.util.ArrayList;
import java.util.List;

/** A drawn flow: its corners, from source to target. */
record Line(List<Corner> corners) {

    /** One corner of a flow. */
    record Corner(double x, double y) {}

    /** A straight piece of a flow. */
    record Piece(Corner from, Corner to) {

        boolean straight() {
            return from.x() == to.x() || from.y() == to.y();
        }

        /** Touching counts: two flows never share a point. */
        boolean touches(Piece other) {
            return area().overlaps(other.area());
        }

        boolean runsThrough(Rect shape) {
            return area().overlaps(shape.inset(1));
        }

        private Rect area() {
            double left = Math.min(from.x(), to.x());
            double top = Math.min(from.y(), to.y());
            double width = Math.abs(from.x() - to.x());
            double height = Math.abs(from.y() - to.y());
            return new Rect(left - 0.5, top - 0.5, width + 1, height + 1);
        }
    }

    int bends() {
        return corners.size() - 2;
    }

    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 1; i < corners.size(); i++) {
            pieces.add(new Piece(corners.get(i - 1), corners.get(i)));
        }
        return pieces;
    }

    boolean touches(Line other) {
        return pieces().stream().anyMatch(piece -> other.pieces().stream().anyMatch(piece::touches));
    }

    boolean runsThrough(Rect shape) {
        return pieces().stream().anyMatch(piece -> piece.runsThrough(shape));
    }

    boolean movesLeft() {
        return pieces().stream().anyMatch(piece -> piece.to().x() < piece.from().x());
    }
}
