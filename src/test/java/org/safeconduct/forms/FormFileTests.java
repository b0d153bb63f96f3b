package org.safeconduct.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every form file keeps every rule, and every rule notices a form that does not. */
class FormFileTests {

    private static final FormFiles FILES = FormFiles.onDisk();
    private static final String FOLDER = "forms/voluntary-return/";

    @ParameterizedTest
    @EnumSource
    void everyFormKeeps(FormRule rule) {
        assertThat(rule.findings(FILES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "an unknown kind of field, first-information, \"type\": \"radio\", \"type\": \"rating\"",
        "an unknown property, first-information, \"compartment\": \"TRAVEL\", \"secret\": \"TRAVEL\"",
        "an unknown compartment, first-information, \"compartment\": \"TRAVEL\", \"compartment\": \"ANYWHERE\"",
        "another id than its file, first-information, \"id\": \"first-information\", \"id\": \"second-information\"",
        "an unsound condition, first-information, =firstInformation != , =firstInformation !!",
        "an outcome that may stay empty, partner-answer, \"required\": true, \"required\": false"
    })
    void noticesAFormThatDoesNotReadStrictly(String what, String form, String text, String other) {
        assertThat(FormRule.FORMS_READ_STRICTLY.findings(FILES.with(FOLDER + form + ".form", text, other)))
                .as(what)
                .hasSize(1)
                .allSatisfy(finding -> assertThat(finding).contains(form));
    }

    @Test
    void noticesAKeyThatTwoFormsUse() {
        FormFiles broken =
                FILES.with(FOLDER + "arrival-confirmation.form", "\"key\": \"arrivalNote\"", "\"key\": \"traceNote\"");
        assertThat(FormRule.A_KEY_MEANS_ONE_THING.findings(broken))
                .containsExactly("trace-returnee: traceNote is a field of arrival-confirmation");
    }

    @Test
    void noticesARelativeWhoMayInterpret() {
        FormFiles broken =
                FILES.with(FOLDER + "explain-stay.form", "\"key\": \"stayNoRelative\"", "\"key\": \"stayNoStranger\"");
        assertThat(FormRule.NO_RELATIVE_INTERPRETS.findings(broken))
                .containsExactly("explain-stay: stayInterpreter: a relative may interpret");
    }

    @Test
    void noticesAnOutcomeThatLeavesNoChoice() {
        FormFiles broken =
                FILES.with(FOLDER + "transit-report.form", """
                ,
                        {
                          "label": "Turned back",
                          "value": "turned-back"
                        }""".indent(0).stripTrailing(), "");
        assertThat(FormRule.OUTCOMES_ARE_CLOSED_CHOICES.findings(broken))
                .containsExactly(FOLDER + "transit-report.form: transit");
    }

    @Test
    void noticesAConditionOnSomethingNobodyAsks() {
        FormFiles broken = FILES.with(FOLDER + "partner-application.form", "=partnerAnswer !=", "=partnerReply !=");
        assertThat(FormRule.CONDITIONS_READ_WHAT_IS_ASKED.findings(broken))
                .containsExactly("partner-application: nobody asks partnerReply");
    }

    @Test
    void noticesAFormThatShowsWhatNobodyAsked() {
        FormFiles broken = FILES.with(FOLDER + "medical-fitness.form", " healthWords ", " healthWishes ");
        assertThat(FormRule.WHAT_IS_SHOWN_IS_ON_FILE.findings(broken))
                .containsExactly("medical-fitness: nobody asks healthWishes");
    }

    @Test
    void noticesFreeTextThatOthersMayRead() {
        FormFiles broken = FILES.with(
                FOLDER + "record-death.form",
                "\"compartment\": \"NOTE\"",
                "\"compartment\": \"NOTE\", \"fixed\": \"true\"");
        assertThat(FormRule.FREE_TEXT_STAYS_WITH_ITS_READERS.findings(broken))
                .containsExactly(FOLDER + "record-death.form: deathNote");
    }

    @Test
    void noticesAListThatDoesNotExist() {
        FormFiles broken = FILES.with(
                        FOLDER + "return-application.form", "\"source\": \"civil-status\"", "\"source\": \"moods\"")
                .with(
                        FOLDER + "return-application.form",
                        "\"valuesKey\": \"civil-status\"",
                        "\"valuesKey\": \"moods\"");
        assertThat(FormRule.LISTS_EXIST.findings(broken))
                .containsExactly(FOLDER + "return-application.form: civilStatus offers moods");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "\"key\": \"debts\" > \"key\": \"fearsReturn2\"",
                "\"value\": \"not-said\" > \"value\": \"asylum-seeker\"",
                "\"label\": \"Prefers not to say\" > \"label\": \"Is a refugee\""
            })
    void noticesWordsThatRevealProtection(String text, String other) {
        FormFiles broken = FILES.with(FOLDER + "counselling-record.form", text, other);
        assertThat(FormRule.WORDS_REVEAL_NO_PROTECTION.findings(broken)).hasSize(1);
    }

    @Test
    void noticesATextWithoutTranslation() {
        FormFiles broken = FILES.with(FOLDER + "texts_pt.properties", "cancel-travel.cancelledOn.label=", "x=");
        assertThat(FormRule.EVERY_TEXT_IS_TRANSLATED.findings(broken))
                .containsExactly("forms/voluntary-return pt: cancel-travel.cancelledOn.label is not translated");
    }

    @Test
    void noticesATranslationOfNothing() {
        FormFiles broken = FILES.with(
                FOLDER + "texts_ar.properties", "cancel-travel.title=", "cancel-trip.title=a\ncancel-travel.title=");
        assertThat(FormRule.NO_TRANSLATION_IS_LEFT_OVER.findings(broken))
                .containsExactly("forms/voluntary-return ar: no form says cancel-trip.title");
    }

    @Test
    void noticesAKindThatNoFormUses() {
        FormFiles broken = FILES.with(
                        FOLDER + "open-return-case.form", "\"type\": \"taglist\"", "\"type\": \"checklist\"")
                .with(FOLDER + "return-application.form", "\"type\": \"taglist\"", "\"type\": \"checklist\"");
        assertThat(FormRule.EVERY_KIND_IS_USED.findings(broken)).containsExactly("Tags");
    }
}
