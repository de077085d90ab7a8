// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/models/entitylistmodel.h"

#include "timeline/history/datewords.h"
#include "timeline/identity/latinnames.h"
#include "timeline/names/namefinder.h"

#include <algorithm>
#include <numeric>

namespace Dateline::Timeline {

namespace {

constexpr qsizetype mostAliasesSeen = 40; ///< Of one entity, of which the useful ones are chosen.
constexpr qsizetype mostAliasesSaid = 3;

} // namespace

EntityListModel::EntityListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void EntityListModel::setCatalogue(const CataloguePointer &catalogue)
{
    m_newest = catalogue;
    if (!catalogue || !m_catalogue)
        show(catalogue, {});
}

void EntityListModel::setCounts(const CataloguePointer &catalogue, const EntityCounts &counts)
{
    if (catalogue && catalogue == m_newest)
        show(catalogue, counts);
}

void EntityListModel::show(const CataloguePointer &catalogue, const EntityCounts &counts)
{
    beginResetModel();
    if (m_catalogue != catalogue) {
        m_kinds.clear();
        ++m_generation;
    }
    m_catalogue = catalogue;
    // Counts of another catalogue would be those of other entities.
    const bool fits = catalogue && counts.entities() == catalogue->entries().size();
    m_counts = fits ? counts : EntityCounts();
    renew();
    endResetModel();
}

void EntityListModel::setFilter(const QString &text, std::optional<EntityKind> kind)
{
    if (m_text == text && m_kind == kind)
        return;
    beginResetModel();
    m_text = text;
    m_kind = kind;
    m_match = NameMatch(text);
    renew();
    endResetModel();
}

void EntityListModel::renew()
{
    m_rows = !m_catalogue                 ? std::vector<qint32>()
             : m_text.trimmed().isEmpty() ? wantedPlaces()
                                          : foundPlaces();
    m_fetched = std::min(total(), rowsAtOnce);
}

/// Those that are named at all, in their order.
std::vector<qint32> EntityListModel::wantedPlaces() const
{
    std::vector<qint32> places;
    if (!m_counts.isNull()) {
        places = m_counts.byFrequency();
    } else {
        places.resize(size_t(m_catalogue->entries().size()));
        std::iota(places.begin(), places.end(), 0);
    }
    if (m_kind)
        std::erase_if(places, [this](qint32 place) { return !isOfKind(place); });
    return places;
}

std::vector<qint32> EntityListModel::foundPlaces() const
{
    const QList<qint32> found = m_catalogue->matching(m_text);
    std::vector<qint32> places;
    if (m_counts.isNull()) {
        places.assign(found.cbegin(), found.cend());
    } else {
        // Going through all is quicker than sorting when a letter finds half of them.
        std::vector<quint8> isFound(size_t(m_counts.entities()), 0);
        for (const qint32 place : found)
            isFound[size_t(place)] = 1;
        places.reserve(size_t(found.size()));
        std::ranges::copy_if(m_counts.byFrequency(), std::back_inserter(places),
                             [&](qint32 place) { return isFound[size_t(place)] != 0; });
        std::ranges::copy_if(found, std::back_inserter(places),
                             [this](qint32 place) { return m_counts.of(place) == 0; });
    }
    if (m_kind)
        std::erase_if(places, [this](qint32 place) { return !isOfKind(place); });
    return places;
}

bool EntityListModel::isOfKind(qint32 place) const
{
    if (m_kinds.empty()) {
        const QList<CatalogueEntry> &entries = m_catalogue->entries();
        m_kinds.reserve(size_t(entries.size()));
        for (const CatalogueEntry &entry : entries)
            m_kinds.push_back(entry.entity.kind);
    }
    return m_kinds[size_t(place)] == m_kind;
}

qint32 EntityListModel::countOf(qint32 place) const
{
    return m_counts.isNull() ? m_catalogue->entries()[place].articles : m_counts.of(place);
}

int EntityListModel::rowOfId(const QString &id) const
{
    const CatalogueEntry *entry = entryOfId(id);
    if (!entry)
        return -1;
    const auto place = qint32(entry - m_catalogue->entries().constData());
    const auto row = std::ranges::find(m_rows, place);
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

const CatalogueEntry *EntityListModel::entryOfId(const QString &id) const
{
    if (!m_catalogue || id.isEmpty())
        return nullptr;
    KnownId &known = m_knownIds[id];
    const CatalogueEntry *entry = m_catalogue->entry(known.entity);
    // The number of an entity may be another one's in another catalogue, and a former id has become another.
    if (known.generation == m_generation || (entry && entry->entity.id == id))
        return entry;
    entry = m_catalogue->withId(id);
    known = {entry ? entry->entity.number : 0, m_generation};
    return entry;
}

void EntityListModel::rememberId(const CatalogueEntry &entry) const
{
    m_knownIds.insert(entry.entity.id, {entry.entity.number, m_generation});
}

const CatalogueEntry &EntityListModel::entry(int row) const
{
    return m_catalogue->entries()[m_rows[size_t(row)]];
}

int EntityListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_fetched;
}

bool EntityListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_fetched < total();
}

void EntityListModel::fetchMore(const QModelIndex &parent)
{
    // Views lay out all rows again each time: twice as many each time is seldom enough.
    if (canFetchMore(parent))
        fetchTo(m_fetched + std::max(m_fetched, rowsAtOnce) - 1);
}

void EntityListModel::fetchTo(int row)
{
    const int wanted = std::min(total(), row + 1);
    if (wanted <= m_fetched)
        return;
    beginInsertRows({}, m_fetched, wanted - 1);
    m_fetched = wanted;
    endInsertRows();
}

QVariant EntityListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const qint32 place = m_rows[size_t(index.row())];
    const CatalogueEntry &shown = m_catalogue->entries()[place];
    switch (role) {
    case Qt::DisplayRole:
        return shown.entity.name;
    case Qt::AccessibleTextRole:
        return spoken(index.row());
    case NumberRole:
        return shown.entity.number;
    case IdRole:
        rememberId(shown);
        return shown.entity.id;
    case KindRole:
        return int(shown.entity.kind);
    case CountRole:
        return countOf(place);
    case ActivityRole:
        return QVariant::fromValue(m_counts.activity(place));
    case AliasesRole:
        return usefulAliases(shown);
    case AllNamesRole:
        return QStringList(QStringList{shown.entity.name} + shown.aliases);
    case EditedRole:
        return shown.isEdited;
    case DoubtfulRole:
        return shown.isDoubtful;
    default:
        return {};
    }
}

QHash<int, QByteArray> EntityListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{NumberRole, "number"},
                  {IdRole, "id"},
                  {KindRole, "kind"},
                  {CountRole, "count"},
                  {ActivityRole, "activity"},
                  {AliasesRole, "aliases"},
                  {AllNamesRole, "allNames"},
                  {EditedRole, "isEdited"},
                  {DoubtfulRole, "isDoubtful"}});
    return names;
}

QStringList EntityListModel::usefulAliases(const CatalogueEntry &entry) const
{
    const QString key = nameKey(entry.entity.name);
    const bool isNameFound = m_match.isEmpty() || m_match.matches(entry.entity.name);
    QStringList sought;
    QStringList otherScript;
    QStringList others;
    QStringList told{key}; // Who knows 石破茂 needs no second one in other characters.
    for (const QString &alias : entry.aliases) {
        const bool isSought = !isNameFound && sought.isEmpty() && m_match.matches(alias);
        if (!isSought && otherScript.size() + others.size() >= mostAliasesSeen)
            continue;
        const QString aliasKey = nameKey(alias);
        if (!isSought && told.contains(aliasKey))
            continue;
        told.append(aliasKey);
        const bool isOther = isEastAsian(aliasKey) != isEastAsian(key);
        (isSought ? sought : isOther ? otherScript : others).append(alias);
    }
    return sought + otherScript + others;
}

QString EntityListModel::spoken(int row) const
{
    const qint32 place = m_rows[size_t(row)];
    const CatalogueEntry &shown = m_catalogue->entries()[place];
    //: Name, kind and number of articles: "Jens Stoltenberg, person, 12 articles".
    QString text = tr("%1, %2, %Ln article(s)", nullptr, countOf(place))
                       .arg(shown.entity.name, kindWords(shown.entity.kind));
    if (const QStringList aliases = usefulAliases(shown).mid(0, mostAliasesSaid); !aliases.isEmpty())
        text = tr("%1; also %2").arg(text, QLocale().createSeparatedList(aliases));
    if (shown.isEdited)
        text = tr("%1; changed by you").arg(text);
    if (shown.isDoubtful)
        text = tr("%1; may be several").arg(text);
    return text;
}

} // namespace Dateline::Timeline
