package org.safeconduct.sample;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeconduct.casework.voluntaryreturn.EarlyEnds.Cause;

/** How the invented cases go and where each stands today. */
final class SampleStories {

    private static final String AT_THE_DOCTOR = "Task_AssessFitness";
    private static final int FAMILY_EVERY = 5;
    private static final String AT_THE_AIRPORT = "Task_ReconfirmWish";

    /**
     * @param stops steps at which the case waits today; none for one that has ended
     * @param daysAgo when the person first came
     * @param turn what happens on the way that no step asks about
     */
    record Plot(
            List<String> stops,
            Map<String, String> said,
            int daysAgo,
            @Nullable Turn turn) {

        Plot saying(String field, String word) {
            return saying(Map.of(field, word));
        }

        Plot saying(Map<String, String> words) {
            return new Plot(stops, words, daysAgo, turn);
        }

        /** Something ends the way of the person, or of the husband or wife who travels along. */
        Plot after(Turn happens) {
            return new Plot(stops, said, daysAgo, happens);
        }

        /** Whether a family comes: what happens on the way says so, else the number of the case. */
        boolean ofFamily(int number) {
            return turn == null ? number % FAMILY_EVERY == 2 : turn.spouse();
        }
    }

    /**
     * @param at step the case has come to when it happens
     * @param spouse whether it happens to who travels along
     */
    record Turn(String at, Cause cause, boolean spouse) {}

    /** Where a country has nobody invented for late steps, an early one stands; the practice space gets the ends. */
    private static final List<Plot> PLOTS = List.of(
            at(6, "Task_ScreenVulnerability"),
            at(12, "Task_AssessCapacity").saying("voluntariness", "doubt"),
            at(13, "Task_SignDeclaration"),
            at(6, "Task_GiveClearance").saying("fearsReturn", "yes"),
            at(14, "Wait_HoldReviewed")
                    .saying(Map.of("fearsReturn", "yes", "gate", "hold", "clearanceGround", "An appeal is open.")),
            at(1, "Task_GiveFirstInformation"),
            at(4, "Task_CounselPerson"),
            over(120),
            at(20, "Task_CheckEarlierAssistance"),
            at(8, "Task_RecordDisappearance").after(new Turn("Task_ArrangeJourney", Cause.ABSCONDED, false)),
            at(15, "Task_CheckTravelDocument"),
            at(14, "Task_PrepareDocumentRequest").saying("travelDocument", "apply"),
            at(3, "Task_ReferToProtection").saying("screening", "protection"),
            at(9, "Task_AssessVoluntariness"),
            at(30, "Wait_DocumentAnswered").saying("travelDocument", "apply"),
            over(95).saying("dataConsent", "refused"),
            at(16, "Task_AssessFitness"),
            at(41, "Task_ArrangeJourney"),
            at(43, "Wait_CoolingOffOver"),
            at(15, "Task_AskConsent"),
            at(17, "Task_TakeApplication"),
            at(46, "Task_IssueTicketAndBrief"),
            at(44, "Task_ReconfirmWish"),
            over(110).saying(Map.of("travelDocument", "apply", "documentAnswer", "refused")),
            at(46, "Task_AssistTransit"),
            at(60, "Wait_ArrivalConfirmed"),
            over(75).saying(Map.of("packageDecision", "refused", "remedy", "accepted")),
            at(24, "Task_DecidePackage"),
            at(55, "Task_TraceReturnee").saying("arrival", "not-arrived"),
            at(50, "Task_CloseReturnFile"),
            at(8, "Task_CancelTravel", "Task_ExplainStay", "Task_ReturnDocuments")
                    .after(new Turn(AT_THE_AIRPORT, Cause.WITHDRAWN, false)),
            over(70).saying("fitToTravel", "unfit"),
            at(3, "Task_HandOverToProtection").after(new Turn("Task_SignDeclaration", Cause.PROTECTION, false)),
            at(28, "Task_PrepareApplication"),
            at(33, "Wait_PartnerAnswered"),
            over(90).saying("reconfirmation", "withdraws"),
            over(65).saying("screening", "protection"),
            at(6, "Task_RecordDeath").after(new Turn(AT_THE_DOCTOR, Cause.DIED, false)),
            at(7, "Task_RecordMemberDeath", AT_THE_DOCTOR).after(new Turn(AT_THE_DOCTOR, Cause.DIED, true)),
            over(100).saying("reconfirmation", "no-show"),
            over(40).saying("firstInformation", "information-only"),
            over(48).saying("declaration", "refused"),
            at(9, "Task_RecordMemberDisappearance", AT_THE_DOCTOR)
                    .after(new Turn(AT_THE_DOCTOR, Cause.ABSCONDED, true)),
            at(8, "Task_AskOthers", AT_THE_DOCTOR).after(new Turn(AT_THE_DOCTOR, Cause.DIED, true)),
            at(12, "Task_ReviewPackage", AT_THE_DOCTOR)
                    .saying("othersWish", "package")
                    .after(new Turn(AT_THE_DOCTOR, Cause.DIED, true)),
            over(85),
            at(10, "Task_CounselOther", AT_THE_DOCTOR)
                    .saying("othersWish", "counselling")
                    .after(new Turn(AT_THE_DOCTOR, Cause.ABSCONDED, true)),
            over(60).saying("voluntariness", "not-voluntary"),
            at(30, "Task_ExplainRefusal").saying("packageDecision", "refused"),
            over(45).after(new Turn("Task_TakeApplication", Cause.WITHDRAWN, false)));

    private SampleStories() {}

    /** The plot of the case with this number; plots repeat, at other agencies and a few days apart. */
    static Plot plot(int number) {
        Plot plot = PLOTS.get(number % PLOTS.size());
        return new Plot(plot.stops(), plot.said(), plot.daysAgo() + number / PLOTS.size() * 3, plot.turn());
    }

    /** How many go differently. */
    static int plots() {
        return PLOTS.size();
    }

    private static Plot at(int daysAgo, String... stops) {
        return new Plot(List.of(stops), Map.of(), daysAgo, null);
    }

    private static Plot over(int daysAgo) {
        return at(daysAgo);
    }
}
