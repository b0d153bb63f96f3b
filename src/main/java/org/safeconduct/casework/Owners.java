package org.safeconduct.casework;

import java.util.List;
import java.util.Locale;
import org.safeconduct.agency.Agencies;
import org.safeconduct.agency.Agency;
import org.safeconduct.casefile.CaseHead;
import org.safeconduct.kernel.Desk;
import org.safeconduct.reference.CodeLists;
import org.springframework.stereotype.Component;

/** Says which agency owns a desk in a case; where none or several could, the desk itself is named. */
@Component
public class Owners {

    private final Agencies agencies;
    private final CodeLists codeLists;

    Owners(Agencies agencies, CodeLists codeLists) {
        this.agencies = agencies;
        this.codeLists = codeLists;
    }

    /** Agency or desk, in a language. */
    public String name(String desk, CaseHead head, Locale language) {
        List<Agency> competent = competent(new Desk(desk), head);
        return competent.size() == 1 ? competent.get(0).name(language) : desk(desk, language);
    }

    /** The agency that keeps the case does what it is competent for; else every agency that is. */
    public List<Agency> competent(Desk desk, CaseHead head) {
        Agency home = agencies.agency(head.agency());
        return home.desks().contains(desk) && agencies.atWork(home.code())
                ? List.of(home)
                : agencies.competent(desk, head.home(), head.country(), head.region());
    }

    /** Name of a desk. */
    public String desk(String desk, Locale language) {
        return codeLists.label("desk", desk, language);
    }
}
