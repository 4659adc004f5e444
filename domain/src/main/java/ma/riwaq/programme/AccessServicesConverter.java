package ma.riwaq.programme;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Stores access services as their names in one column. */
@Converter
public class AccessServicesConverter implements AttributeConverter<Set<AccessService>, String> {

    @Override
    public String convertToDatabaseColumn(Set<AccessService> services) {
        return services.stream().sorted().map(AccessService::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<AccessService> convertToEntityAttribute(String column) {
        Set<AccessService> services = EnumSet.noneOf(AccessService.class);
        if (column != null && !column.isEmpty()) {
            Arrays.stream(column.split(",")).map(AccessService::valueOf).forEach(services::add);
        }
        return services;
    }
}
