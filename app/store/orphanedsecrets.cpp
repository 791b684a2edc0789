#include "store/orphanedsecrets.h"

#include "account/clock.h"
#include "store/settings.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

const auto marksGroup = u"keychainLeftovers/"_s;
/// In seconds: longer than any save takes.
constexpr qint64 secondsPending = 600;

} // namespace

void orphanedsecrets::markPending(Settings &settings, const QString &entry, const Clock &clock)
{
    settings.setValue(marksGroup + entry, clock.now().toSecsSinceEpoch());
}

void orphanedsecrets::markOrphaned(Settings &settings, const QString &entry)
{
    settings.setValue(marksGroup + entry, 0);
}

void orphanedsecrets::unmark(Settings &settings, const QString &entry)
{
    settings.remove(marksGroup + entry);
}

void orphanedsecrets::removeOrphans(Settings &settings, const Clock &clock)
{
    const QStringList notes = settings.keysIn(marksGroup);
    if (notes.isEmpty())
        return;
    const QList<Profile> profiles = settings.profiles();
    for (const QString &note : notes) {
        const QString entry = note.sliced(marksGroup.size());
        if (std::ranges::count(profiles, entry, &Profile::keychainEntry) > 0) {
            settings.remove(note);
            continue;
        }
        const qint64 age = clock.now().toSecsSinceEpoch() - settings.value(note).toLongLong();
        if (age >= 0 && age < secondsPending)
            continue;
        settings.keychain().remove(entry, &settings, [&settings, note](const Keychain::Answer &answer) {
            if (!answer.problem)
                settings.remove(note);
        });
    }
}
