package org.redress.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordPropertiesTest {
    private final RecordProperties resolver = new RecordProperties();
    private final ELContext context = new Context(resolver);

    @Test
    void asksARecordWhatItAnswersBesideItsComponents() {
        assertThat(resolver.getValue(context, new Row(0), "free")).isEqualTo(true);
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void leavesComponentsAndOtherObjectsToTheLanguage() {
        assertThat(resolver.getValue(context, new Row(7), "holder")).isNull();
        assertThat(resolver.getValue(context, "text", "empty")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void changesNothing() {
        assertThatThrownBy(() -> resolver.setValue(context, new Row(0), "free", false))
                .isInstanceOf(PropertyNotWritableException.class);
    }

    public record Row(long holder) {
        public boolean isFree() {
            return holder == 0;
        }
    }

    private static final class Context extends ELContext {
        private final ELResolver resolver;

        Context(ELResolver resolver) {
            this.resolver = resolver;
        }

        @Override
        public ELResolver getELResolver() {
            return resolver;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            throw new UnsupportedOperationException();
        }

        @Override
        public VariableMapper getVariableMapper() {
            throw new UnsupportedOperationException();
        }
    }
}
