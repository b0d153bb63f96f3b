package org.safeconduct.web.choice;

import org.safeconduct.kernel.Choice;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

/**
 * Writes every option of a list in one go, because a template asks three questions for each of two hundred countries;
 * refuses, as a fault of ours, anything but a list of choices.
 */
final class EachChoice extends AbstractStandardExpressionAttributeTagProcessor {

    /** Before anything looks at the option that stands in the template. */
    private static final int ORDER = 900;

    EachChoice(String prefix) {
        super(TemplateMode.HTML, prefix, "each", ORDER, true);
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName attribute,
            String text,
            Object choices,
            IElementTagStructureHandler structure) {
        StringBuilder options = new StringBuilder();
        for (Object choice : (Iterable<?>) choices) {
            write((Choice) choice, options);
        }
        structure.replaceWith(options, false);
    }

    private static void write(Choice choice, StringBuilder options) {
        options.append("<option value=\"")
                .append(HtmlEscape.escapeHtml4Xml(choice.value()))
                .append(choice.chosen() ? "\" selected=\"selected\">" : "\">")
                .append(HtmlEscape.escapeHtml4Xml(choice.label()))
                .append("</option>");
    }
}
