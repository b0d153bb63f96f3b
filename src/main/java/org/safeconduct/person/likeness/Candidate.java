package org.safeconduct.person.likeness;

import org.safeconduct.kernel.PersonId;

/**
 * Somebody on file and how far they agree with what was asked.
 *
 * @param names how well the words of the name agree, 0 to 100
 * @param words how many words agree at all
 * @param asked how many words were asked
 * @param born what of the birth agrees
 */
public record Candidate(PersonId id, int names, int words, int asked, Birth born, boolean phone, boolean document) {

    private static final int ENOUGH_OF_A_NAME = 45;

    /** How far two births agree; OPEN where one side is not certain of it. */
    public enum Birth {
        NOTHING,
        OPEN,
        YEAR,
        DAY
    }

    /** 1 to 100; a document weighs most, a birth only helps a name. */
    public int score() {
        int birth = born == Birth.DAY ? 25 : born == Birth.YEAR ? 15 : 0;
        int sum = names * 6 / 10 + birth + (phone ? 50 : 0) + (document ? 80 : 0);
        return Math.max(1, Math.min(100, sum));
    }

    /** Whether an officer should see it among the answers of a search. */
    public boolean plausible() {
        return phone || document || names >= ENOUGH_OF_A_NAME;
    }

    /** Papers and name agree, or a full name, and the day of birth or phone and year. */
    public boolean likely() {
        boolean fullName = words >= 2 && words == asked;
        return document && words > 0 || fullName && (born == Birth.DAY || phone && born == Birth.YEAR);
    }

    /** One name alone agrees and nothing speaks against it: too little to say no, and too little to say more. */
    public boolean unclear() {
        return asked == 1 && words == 1 && born != Birth.NOTHING;
    }

    /** Enough for a second officer to look. */
    public boolean possible() {
        boolean severalNames = words >= 2;
        boolean fullName = severalNames && words == asked;
        boolean sameYear = born.compareTo(Birth.YEAR) >= 0;
        return likely()
                || document
                || phone && words > 0
                || severalNames && sameYear
                || unclear() && sameYear
                || fullName && born == Birth.OPEN;
    }
}
