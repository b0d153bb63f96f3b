package org.safeconduct.casework.voluntaryreturn;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;

/** A voluntary return from the first talk to its end, in the browsers of everybody who carries it. */
class VoluntaryReturnStoryTests extends ReturnStory {

    private static final String COUNSELLOR = "lena-brandt";
    private static final String PSYCHOLOGIST = "sabine-hofer";
    private static final String PROGRAMME = "claudia-reuter";
    private static final String COORDINATOR = "felix-ostermann";
    private static final String DOCUMENT_DESK = "jonas-keller";
    private static final String LIAISON = "nele-friedrich";
    private static final String DOCTOR = "anna-vogt";
    private static final String ORGANISATION = "marta-kowalska";

    @Test
    void carriesAReturnWholeToTheArrival() {
        isInformed();
        does(COUNSELLOR, "Assess voluntariness", "The wish to return is", "Doubt; ask the psychologist");
        does(PSYCHOLOGIST, "Assess capacity", "Capacity to decide", "Confirmed");
        decides();
        isPrepared();
        closedWith(COUNSELLOR, "Returned with a package");
    }

    @Test
    void endsWhereTheWishIsNotFreeWithoutScript() {
        everybodyReads("en", () -> new NewContextOptions().setLocale("en-GB").setJavaScriptEnabled(false));
        isInformed();
        does(
                COUNSELLOR,
                "Assess voluntariness",
                "Signs of pressure",
                "Yes",
                "The wish to return is",
                "Not free",
                "Reasons",
                "The landlord threatens to call the police");
        closedWith(COUNSELLOR, "Not voluntary");
    }

    @Test
    void endsWithInformationOnAPhoneInArabic() {
        everybodyReads(
                "ar",
                () -> new NewContextOptions()
                        .setLocale("ar")
                        .setViewportSize(PHONE, 844)
                        .setReducedMotion(ReducedMotion.REDUCE));
        opens(
                "tarek-haddad",
                "Reason for contact",
                "Wants information first",
                "Country of return",
                "تونس (تونس العاصمة)",
                "Name",
                "سعاد الهمامي",
                "How well is the date of birth known?",
                "Estimated year",
                "Year of birth",
                "1984",
                "How may we reach the person?",
                "Only face to face");
        fitsTheScreen();
        does("tarek-haddad", "Give first information", "What does the person wish?", "Only this information");
        closedWith("tarek-haddad", "انسحاب الشخص");
        fitsTheScreen();
        axe();
    }

    @Test
    void caresForWhoWithdrawsWithTheTicketInHand() {
        isReadyToTravel();
        withdraws(COUNSELLOR);
        does(ORGANISATION, "Cancel journey", "Ticket", "Cancelled");
        does(COUNSELLOR, "Explain stay in writing", "The letter says", Filling.EVERYTHING);
        does(DOCUMENT_DESK, "Hand back documents");
        closedWith(COUNSELLOR, "Withdrawn by the person");
    }

    @Test
    void closesAsNoShow() {
        isReadyToTravel();
        does(
                ORGANISATION,
                "Reconfirm wish to return",
                "The person",
                "Did not come",
                "Tried to reach the person",
                "Safe phone number + Through the counsellor");
        closedWith(COUNSELLOR, "Did not come to departure");
    }

    private void isInformed() {
        opens(
                COUNSELLOR,
                "Reason for contact",
                "Wants to return",
                "Country of return",
                "Nigeria (Abuja)",
                "Name",
                "Blessing Adeyemi",
                "How well is the date of birth known?",
                "Only the year",
                "Year of birth",
                "1991",
                "Safe days and hours",
                "Weekdays after 17:00");
        does(
                COUNSELLOR,
                "Give first information",
                "Interpreter",
                "Interpreter by phone",
                "Interpreter's register number",
                "DE-4711",
                "What does the person wish?",
                "Counselling",
                "Counselling appointment",
                "in 2 days");
        pass(2);
        does(
                COUNSELLOR,
                "Counsel person",
                "Interpreter",
                "Interpreter in the room",
                "Explained and understood",
                Filling.EVERYTHING);
        does(
                COUNSELLOR,
                "Screen needs",
                "Needs seen or told",
                "None seen",
                "Does the person fear to return?",
                "No",
                "What comes next?",
                "Continue");
    }

    private void decides() {
        hasSigned(COUNSELLOR, "Sign declaration");
        does(COUNSELLOR, "Sign declaration", "Version of the text", "2026-11", "The declaration was", "Signed");
        hasSigned(COUNSELLOR, "Ask for data consent");
        does(COUNSELLOR, "Ask for data consent", "Version of the text", "2026-11");
        does(LIAISON, "Give clearance", "Does the person still wish to go on?", "Yes");
        does(COUNSELLOR, "Take application", "Programme", "EU reintegration programme");
    }

    private void isPrepared() {
        does(PROGRAMME, "Check earlier assistance");
        does(PROGRAMME, "Decide on package", "Decision", "Package approved");
        does(COORDINATOR, "Prepare application");
        does(LIAISON, "Give clearance", "Clearance", "Go");
        does(COORDINATOR, "Partner answered", "Answer", "Accepted");
        does(DOCUMENT_DESK, "Check travel document");
        does(DOCTOR, "Assess fitness to travel");
        does(ORGANISATION, "Arrange journey");
        pass(2);
        does(ORGANISATION, "Issue ticket and brief");
        pass(20);
        does(ORGANISATION, "Reconfirm wish to return");
        does(ORGANISATION, "Assist transit");
        does(COORDINATOR, "Arrival confirmed");
        does(DOCUMENT_DESK, "Close return file");
    }
}
