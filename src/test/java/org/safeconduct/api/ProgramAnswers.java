package org.safeconduct.api;

/** What a program sends to open a return and to complete its first step. */
public final class ProgramAnswers {

    public static final String OPENING = """
            {"contactReason": "return", "contactDate": "2020-03-01", "returnCountry": "NER",
             "fullName": "Amina Souley", "birthDateKnown": "day", "birthDate": "1990-01-01", "sex": "F",
             "nationalityClaimed": ["NER"], "language": "fra", "interpreterGender": "woman",
             "compatriotObjection": "no", "contactChannels": ["in-person"]}""";

    public static final String FIRST_INFORMATION = """
            {"firstTalkAt": "2020-03-02T10:00", "firstTalkLanguage": "fra", "firstTalkInterpreter": "not-needed",
             "firstTalkNoRelative": true, "handedOver": ["leaflet"], "firstInformation": "continue",
             "appointmentAt": "2100-01-04T10:00", "appointmentPlace": "Room 2"}""";

    private ProgramAnswers() {}
}
