package org.safeconduct.models;

import java.util.List;
import java.util.function.Function;

/** The rules of the house for models and decisions, section 5. */
enum ModelRule {
    ONE_PROCESS_AND_DIAGRAM_A_FILE(Naming::oneProcessAFile),
    A_PROCESS_DESCRIBES_ITSELF(Naming::describesItself),
    IDS_SAY_KIND_AND_NAME(Naming::ids),
    TASKS_ARE_VERB_AND_OBJECT(Naming::tasks),
    SPLITS_ASK_AND_EXITS_ANSWER(Naming::gateways),
    EVENTS_SAY_WHAT_HAPPENED(Naming::events),
    CALLS_ARE_NAMED_LIKE_THE_CALLED(Naming::calledProcesses),
    ENDS_CLOSE_THE_CASE_WITH_A_CODE(Naming::closureCodes),
    EVERYTHING_IS_DRAWN_ONCE(Geometry::drawnOnce),
    SHAPES_HAVE_DEFAULT_SIZES(Geometry::defaultSizes),
    SHAPES_DO_NOT_OVERLAP(Geometry::noOverlaps),
    FLOWS_RUN_TO_THE_RIGHT(Geometry::leftToRight),
    FLOWS_BEND_AT_MOST_TWICE(Geometry::fewBends),
    FLOWS_DO_NOT_CROSS(Geometry::noCrossings),
    FLOWS_KEEP_CLEAR_OF_SHAPES(Geometry::flowsKeepClear),
    FLOWS_REACH_THEIR_ENDS(Geometry::flowsDock),
    THE_HAPPY_PATH_IS_STRAIGHT(Geometry::straightHappyPath),
    NO_LANES_POOLS_OR_COLOURS(Geometry::plain),
    FIVE_TO_TWELVE_STEPS(Behaviour::counts),
    STEPS_ARE_CONNECTED(Behaviour::connected),
    CONDITIONS_COMPARE_ONE_OUTCOME(Behaviour::conditions),
    EVERY_OUTCOME_IS_ASKED_FOR(Behaviour::outcomesAsked),
    CALLED_PROCESSES_SAY_HOW_THEY_ENDED(Behaviour::calledOutcomes),
    CALLS_PASS_THE_CASE_ON(Behaviour::calls),
    MEMBERS_DECIDE_SIDE_BY_SIDE(Behaviour::memberSteps),
    FORMS_EXIST(References::formsExist),
    DESKS_EXIST(References::desksExist),
    LIMITS_EXIST(References::limitsExist),
    CALLED_PROCESSES_EXIST(References::calledProcessesExist),
    MESSAGES_EXIST(References::messagesExist),
    ACTIONS_EXIST(References::actionsExist),
    DECISIONS_EXIST(References::decisionsExist),
    NO_SCRIPTS_LISTENERS_TIMERS_OR_JOBS(References::nothingForbidden),
    VARIABLES_ARE_OUTCOMES(References::onlyOutcomes),
    HISTORY_HAS_AN_END(References::keptForTenYears),
    THE_GATE_STANDS_BEFORE_EVERY_CONTACT(Gate::beforeEveryContact),
    THE_GATE_OPENS_ONLY_WHEN_CLEARED(Gate::opensOnlyWhenCleared),
    ONE_DECISION_A_FILE(Tables::oneDecisionAFile),
    HIT_POLICIES_ARE_CLOSED(Tables::hitPolicies),
    DECISIONS_SPEAK_FEEL(Tables::onlyFeel),
    ROWS_NAME_THEIR_LEGAL_BASIS(Tables::legalBasis),
    CELLS_KEEP_TO_ALLOWED_VALUES(Tables::allowedValues),
    TEXTS_ARE_TRANSLATED(Texts::translated),
    TRANSLATIONS_ARE_NEEDED(Texts::noLeftovers);

    private final Function<Library, List<String>> check;

    ModelRule(Function<Library, List<String>> check) {
        this.check = check;
    }

    List<String> findings(Library library) {
        return check.apply(library);
    }
}
