using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Samspel.Web.Platform.Layout;

/// <summary>Makes every message of the framework Swedish and says what to do. A page only words what is particular to it.</summary>
public static class SwedishMessages
{
    public static void Apply(MvcOptions options)
    {
        options.ModelBinderProviders.Insert(0, new SwedishBinderProvider());
        options.ModelBinderProviders.Insert(1, new CleanText.Provider());
        options.ModelMetadataDetailsProviders.Add(new SwedishValidation());
        options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;

        var messages = options.ModelBindingMessageProvider;
        messages.SetMissingBindRequiredValueAccessor(name => $"Fyll i {name}.");
        messages.SetMissingKeyOrValueAccessor(() => "Fyll i ett värde.");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "Det du skickade var tomt.");
        messages.SetValueMustNotBeNullAccessor(_ => "Fyll i ett värde.");
        messages.SetValueIsInvalidAccessor(value => $"”{value}” går inte att använda här.");
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => $"”{value}” går inte att använda här.");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"”{value}” går inte att använda här.");
        messages.SetUnknownValueIsInvalidAccessor(_ => "Värdet går inte att använda här.");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Värdet går inte att använda här.");
        messages.SetValueMustBeANumberAccessor(_ => "Skriv med siffror.");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Skriv med siffror.");
    }

    /// <summary>Swedish words for the checks that carry none of their own. {0} is the field's display name.</summary>
    sealed class SwedishValidation : IValidationMetadataProvider, IDisplayMetadataProvider
    {
        public void CreateValidationMetadata(ValidationMetadataProviderContext context)
        {
            foreach (var check in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
            {
                if (check.ErrorMessage is not null || check.ErrorMessageResourceName is not null) continue;
                check.ErrorMessage = check switch
                {
                    RequiredAttribute => "Fyll i {0}.",
                    StringLengthAttribute { MinimumLength: > 0 } => "Skriv mellan {2} och {1} tecken.",
                    StringLengthAttribute => "Skriv högst {1} tecken.",
                    MaxLengthAttribute => "Skriv högst {1} tecken.",
                    MinLengthAttribute => "Skriv minst {1} tecken.",
                    RangeAttribute => "Skriv ett tal mellan {1} och {2}.",
                    EmailAddressAttribute => "Skriv en e-postadress, till exempel namn@kommun.example.",
                    CompareAttribute => "De två fälten ska vara lika.",
                    _ => null,
                };
            }
        }

        /// <summary>A text that cannot be null is empty when left empty; a nullable one becomes null.</summary>
        public void CreateDisplayMetadata(DisplayMetadataProviderContext context)
        {
            if (context.Key.ModelType != typeof(string) || context.Key.PropertyInfo is not { } property) return;
            if (new NullabilityInfoContext().Create(property).WriteState == NullabilityState.NotNull)
                context.DisplayMetadata.ConvertEmptyStringToNull = false;
        }
    }
}
