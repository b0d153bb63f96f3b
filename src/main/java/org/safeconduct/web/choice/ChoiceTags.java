package org.safeconduct.web.choice;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;

/** Lets templates say {@code <option choice:each="${...}">}: one option for each {@code Choice} of a list. */
@Component
public final class ChoiceTags extends AbstractProcessorDialect {

    private static final String PREFIX = "choice";
    private static final int ORDER = 1000;

    public ChoiceTags() {
        super("lists to choose from", PREFIX, ORDER);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new EachChoice(prefix));
    }
}
