package org.safeconduct.casework.voluntaryreturn.sheet;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.casefile.CaseHead;
import org.safeconduct.casework.HeldTask;
import org.safeconduct.form.Form;
import org.safeconduct.kernel.PersonId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Front door to the codes of sheets: which code the sheet of a step or of a member carries today. */
@Component
public class SheetCodes {

    private static final Map<String, String> KINDS =
            Map.of("return-declaration", "declaration", "data-consent", "consent");

    private final MessageSource messages;

    SheetCodes(MessageSource messages) {
        this.messages = messages;
    }

    /** The code of the sheet this step has signed; empty where nothing is signed. */
    public Optional<SheetCode> of(HeldTask task) {
        PersonId member = task.step().member();
        return member == null || !signed(task.form())
                ? Optional.empty()
                : Optional.of(of(task.head(), KINDS.getOrDefault(task.form().id(), ""), member));
    }

    SheetCode of(CaseHead head, String kind, PersonId member) {
        return SheetCode.of(head, kind, member, version());
    }

    static boolean signed(Form form) {
        return KINDS.containsKey(form.id());
    }

    /** Year and month of the text that is signed now. */
    String version() {
        return messages.getMessage("declaration.version", null, Locale.ENGLISH);
    }
}
