package org.safeconduct.sample;

import java.util.List;
import java.util.Map;

/** How the invented cases go and where each stands today. */
final class SampleStories {

    /**
     * @param stop step at which the case waits today; empty for one that has ended
     * @param daysAgo when the person first came
     */
    record Plot(String stop, Map<String, String> said, int daysAgo) {}

    private static final List<Plot> PLOTS = List.of(
            new Plot("Task_GiveFirstInformation", Map.of(), 1),
            new Plot("Task_CounselPerson", Map.of(), 4),
            new Plot("Task_ScreenVulnerability", Map.of(), 6),
            new Plot("", Map.of(), 120),
            new Plot("Task_AssessVoluntariness", Map.of(), 9),
            new Plot("Task_AssessCapacity", Map.of("voluntariness", "doubt"), 12),
            new Plot("Task_SignDeclaration", Map.of(), 13),
            new Plot("", Map.of("dataConsent", "refused"), 95),
            new Plot("Task_AskConsent", Map.of(), 15),
            new Plot("Task_TakeApplication", Map.of(), 17),
            new Plot("Task_CheckEarlierAssistance", Map.of(), 20),
            new Plot("", Map.of("voluntariness", "not-voluntary"), 60),
            new Plot("Task_DecidePackage", Map.of(), 24),
            new Plot("Task_ExplainRefusal", Map.of("packageDecision", "refused"), 30),
            new Plot("Task_PrepareApplication", Map.of(), 28),
            new Plot("", Map.of("packageDecision", "refused", "remedy", "accepted"), 75),
            new Plot("Wait_PartnerAnswered", Map.of(), 33),
            new Plot("Task_CheckTravelDocument", Map.of(), 36),
            new Plot("Wait_DocumentAnswered", Map.of("travelDocument", "apply"), 55),
            new Plot("", Map.of("travelDocument", "apply", "documentAnswer", "refused"), 110),
            new Plot("Task_AssessFitness", Map.of(), 38),
            new Plot("Task_ArrangeJourney", Map.of(), 41),
            new Plot("Wait_CoolingOffOver", Map.of(), 43),
            new Plot("", Map.of("firstInformation", "information-only"), 40),
            new Plot("Task_IssueTicketAndBrief", Map.of(), 46),
            new Plot("Task_ReconfirmWish", Map.of(), 80),
            new Plot("Wait_ArrivalConfirmed", Map.of(), 88),
            new Plot("", Map.of("fitToTravel", "unfit"), 70),
            new Plot("Task_CloseReturnFile", Map.of(), 92),
            new Plot("", Map.of("reconfirmation", "no-show"), 100),
            new Plot("", Map.of("declaration", "refused"), 48));

    private SampleStories() {}

    /** The plot of the case with this number; plots repeat, at other agencies and a few days apart. */
    static Plot plot(int number) {
        Plot plot = PLOTS.get(number % PLOTS.size());
        return new Plot(plot.stop(), plot.said(), plot.daysAgo() + number / PLOTS.size() * 3);
    }
}
