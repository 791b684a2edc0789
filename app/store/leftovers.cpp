#include "store/leftovers.h"

#include "account/clock.h"
#include "store/settings.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

const auto leftoversGroup = u"keychainLeftovers/"_s;
/// Longer than any saving takes.
constexpr qint64 secondsExpected = 600;

} // namespace

void leftovers::expect(Settings &settings, const QString &entry, const Clock &clock)
{
    settings.setValue(leftoversGroup + entry, clock.now().toSecsSinceEpoch());
}

void leftovers::discard(Settings &settings, const QString &entry)
{
    settings.setValue(leftoversGroup + entry, 0);
}

void leftovers::keep(Settings &settings, const QString &entry)
{
    settings.remove(leftoversGroup + entry);
}

void leftovers::tidy(Settings &settings, const Clock &clock)
{
    const QStringList notes = settings.keysIn(leftoversGroup);
    if (notes.isEmpty())
        return;
    const QList<Profile> profiles = settings.profiles();
    for (const QString &note : notes) {
        const QString entry = note.sliced(leftoversGroup.size());
        if (std::ranges::count(profiles, entry, &Profile::keychainEntry) > 0) {
            settings.remove(note);
            continue;
        }
        const qint64 age = clock.now().toSecsSinceEpoch() - settings.value(note).toLongLong();
        if (age >= 0 && age < secondsExpected)
            continue;
        settings.keychain().remove(entry, &settings, [&settings, note](const Keychain::Answer &answer) {
            if (!answer.problem)
                settings.remove(note);
        });
    }
}
