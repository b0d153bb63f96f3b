package org.safeconduct.procedure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.TaskId;
import org.springframework.stereotype.Service;

/** The only door to the engine. Everything joins the caller's transaction; facts are published as they happen. */
@Service
public class Procedures {

    /** All procedures that can be opened, newest version each. */
    public List<Procedure> catalogue() {
        throw new UnsupportedOperationException();
    }

    /** Refuses an unknown key as NOT_FOUND. */
    public Procedure procedure(String key) {
        throw new UnsupportedOperationException();
    }

    /** Starts a procedure for a case under the newest rules; outcomes are small words gateways may read. */
    public void open(CaseId caseId, String procedureKey, Map<String, String> outcomes) {
        throw new UnsupportedOperationException();
    }

    /** Completes a task or an awaited answer; refuses NOT_FOUND when the case no longer waits there. */
    public void complete(CaseId caseId, TaskId taskId, Map<String, String> outcomes) {
        throw new UnsupportedOperationException();
    }

    /** Tells every part of the case that listens for this message (an event that may come at any time). */
    public void correlate(CaseId caseId, String message, Map<String, String> outcomes) {
        throw new UnsupportedOperationException();
    }

    /**
     * The same for one member: every execution of that member listens, and what the message starts learns the member
     * as {@code memberId}.
     */
    public void correlate(CaseId caseId, String message, PersonId member, Map<String, String> outcomes) {
        throw new UnsupportedOperationException();
    }

    /** Whether a failure means that two acts collided, so that the whole act may be repeated. */
    public static boolean isCollision(Throwable failure) {
        throw new UnsupportedOperationException();
    }

    /** Ends the procedure of a case without reaching an end event; open steps are dropped. */
    public void cancel(CaseId caseId, String reason) {
        throw new UnsupportedOperationException();
    }

    /** Takes a decision from the rules the case began with; matched rules come with their legal basis. */
    public Decided decide(CaseId caseId, String decisionKey, Map<String, Object> inputs) {
        throw new UnsupportedOperationException();
    }

    /** Where the case is, the way it took and what can happen next. */
    public Standing standing(CaseId caseId) {
        throw new UnsupportedOperationException();
    }

    /** The picture of one model as the case's rules draw it; called models are drawn one by one. */
    public Drawing drawing(String deployment, String processKey) {
        throw new UnsupportedOperationException();
    }

    /** Source of a form (Camunda Forms JSON) as it was when the case began. */
    public String form(String deployment, String formId) {
        throw new UnsupportedOperationException();
    }

    /**
     * Text of a model or form element in a language, else English; keys are {@code <process>.<element>} and
     * {@code <form>.<field>.<property>}.
     */
    public String text(String deployment, String key, String english, Locale language) {
        throw new UnsupportedOperationException();
    }
}
