package org.safeconduct.kernel;

import java.util.List;
import java.util.Map;

/** Where closed cases of one procedure may go on when they are opened again; procedures implement it. */
public interface Reentries {

    /** The place every procedure has. */
    String BEGINNING = "first";

    String procedure();

    /** Small words for the places that are lawful now, the beginning first. */
    List<String> offered(CaseId caseId);

    /** Puts on file what has to be asked anew from there on, and says where the model goes on. */
    Reentry prepare(CaseId caseId, String place);

    /**
     * @param flow id of the flow of the model along which the case goes on
     * @param outcomes what its gateways have to know from before
     */
    record Reentry(String flow, Map<String, String> outcomes) {}
}
