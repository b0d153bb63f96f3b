package org.safeconduct.form;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.safeconduct.web.choice.ChoiceTags;
import org.springframework.context.support.AbstractMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Renders the fragments of {@code form/form.html} without a server. */
final class TestPages {

    private static final SpringTemplateEngine ENGINE = engine();

    private TestPages() {}

    static String html(String fragment, Object view, Locale language) {
        return ENGINE.process("form/form", Set.of(fragment), new Context(language, Map.of("view", view)));
    }

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(new Texts());
        engine.addDialect(new ChoiceTags());
        return engine;
    }

    static Properties texts(Locale language) {
        String suffix = language.getLanguage().equals("en") ? "" : "_" + language.getLanguage();
        Properties texts = new Properties();
        try (var reader = new InputStreamReader(
                TestPages.class.getResourceAsStream("/messages/form" + suffix + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static final class Texts extends AbstractMessageSource {
        @Override
        protected java.text.MessageFormat resolveCode(String code, Locale language) {
            throw new IllegalStateException("not used");
        }

        @Override
        protected String getMessageInternal(String code, Object[] arguments, Locale language) {
            String text = texts(language).getProperty(code);
            if (text == null) {
                throw new IllegalStateException("no text for " + code);
            }
            return new MessageFormat(text, ULocale.forLocale(language))
                    .format(arguments == null ? new Object[0] : arguments);
        }
    }
}
