package org.safeconduct.web.once;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcRegistrations;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Puts the keeper of keys between every address of ours and its controller. */
@Configuration(proxyBeanMethods = false)
class OnceSettings implements WebMvcRegistrations {

    private final ObjectProvider<AnsweredOnce> answers;
    private final ObjectProvider<PlatformTransactionManager> transactions;

    OnceSettings(ObjectProvider<AnsweredOnce> answers, ObjectProvider<PlatformTransactionManager> transactions) {
        this.answers = answers;
        this.transactions = transactions;
    }

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new OnceAdapter(answers, transactions);
    }
}
