#include "support/deeds.h"

using namespace Qt::Literals::StringLiterals;

const QList<DraftKey> Deed::keys{
    maria, eva, {maria.baseUrl, maria.accountId, u"bbbbbbbb-0d44-4b50-8888-8dd25736052a"_s}};

Deed Deed::of(int number)
{
    const DraftKey &key = keys.at(number % keys.size());
    const auto bytes = [number](const char *what, qsizetype size) {
        return what + QByteArray::number(number) + QByteArray(size, '.');
    };
    switch (number / keys.size() % 8) {
    case 0: {
        DraftChange change = begun(key);
        change.base = bytes("base", 9'000);
        return {Kind::Write, key, change};
    }
    case 1:
        return {Kind::Write, key, typed(key, 1, bytes("a", 70), 2)};
    case 2: {
        DraftChange change = typed(key, 1, bytes("b", 70), 4);
        change.steps.insert(2, bytes("c", 5'000));
        change.steps.insert(3, bytes("d", 70));
        return {Kind::Write, key, change};
    }
    case 3:
        return {Kind::Attempt, key, {}, bytes("body", 9'000)};
    case 4:
        return {Kind::SetState, key};
    case 5: {
        DraftChange change = typed(key, 3, bytes("d", 70), 4);
        change.position = 1;
        return {Kind::Write, key, change};
    }
    case 6:
        return {Kind::Write, key, typed(key, 1, bytes("e", 70), 2)};
    default:
        return {Kind::Remove, key};
    }
}

bool Deed::carryOut(DraftStore &store) const
{
    switch (kind) {
    case Kind::Write:
        store.write(change);
        return true;
    case Kind::Attempt:
        return recorded(store, key, body);
    case Kind::SetState:
        store.setState(key, DraftState::NotSent);
        return true;
    case Kind::Remove:
        store.remove(key);
        return true;
    }
    Q_UNREACHABLE();
}

void Ledger::enter(const Deed &deed)
{
    Draft &draft = m_drafts[deed.key.contactId];
    switch (deed.kind) {
    case Deed::Kind::Write:
        draft.summary = deed.change.summary;
        if (deed.change.base) {
            draft.base = *deed.change.base;
            draft.steps.clear();
        }
        draft.steps.resize(deed.change.stepCount);
        for (auto step = deed.change.steps.cbegin(); step != deed.change.steps.cend(); ++step)
            draft.steps[step.key()] = step.value();
        draft.position = deed.change.position;
        break;
    case Deed::Kind::Attempt:
        draft.summary.state = DraftState::Unknown; // nobody says what became of it
        draft.sent = deed.body;
        break;
    case Deed::Kind::SetState:
        draft.summary.state = DraftState::NotSent;
        break;
    case Deed::Kind::Remove:
        m_drafts.remove(deed.key.contactId);
    }
}

QStringList Ledger::lines() const
{
    QStringList lines;
    for (const Draft &draft : m_drafts)
        lines << lineOf(draft);
    lines.sort();
    return lines;
}

std::optional<int> Ledger::held(const QStringList &found, int from, int said) const
{
    Ledger ledger = *this;
    for (; from < said; ++from)
        ledger.enter(Deed::of(from));
    for (int more = 0; more <= 3; ++more) {
        if (found == ledger.lines())
            return said + more;
        ledger.enter(Deed::of(said + more));
    }
    return std::nullopt;
}
