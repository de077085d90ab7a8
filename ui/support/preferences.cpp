// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/preferences.h"

#include "notes/creator.h"

#include <QSettings>

namespace Dateline::Support {

using namespace Qt::StringLiterals;

namespace {

constexpr auto themeKey = "appearance/theme"_L1;
constexpr auto languageKey = "appearance/language"_L1;
constexpr auto creatorKey = "notes/creator"_L1;
constexpr auto highlightColourKey = "notes/colour"_L1;
constexpr auto textSizeKey = "reader/textSize"_L1;
constexpr auto measureKey = "reader/measure"_L1;
constexpr auto readAfterKey = "reader/readAfter"_L1;
constexpr auto tableKey = "list/table"_L1;
constexpr auto groupsKey = "list/groupByDay"_L1;
constexpr auto searchByDateKey = "list/searchByDate"_L1;
constexpr auto belowKey = "window/readerBelow"_L1;
constexpr auto singleKeysKey = "keys/single"_L1;
constexpr auto keysGroup = "keys/actions"_L1;
constexpr auto hostsKey = "privacy/trustedHosts"_L1;
constexpr auto askKey = "privacy/askBeforeLinks"_L1;
constexpr auto queriesKey = "search/recentQueries"_L1;
constexpr qsizetype longestRecentQuery = 1000;

QString keyOf(const QString &action)
{
    return keysGroup + u'/' + action;
}

/// True when it was another value.
bool store(QSettings *settings, QLatin1StringView key, const QVariant &old, const QVariant &value)
{
    if (old == value)
        return false;
    settings->setValue(key, value);
    return true;
}

} // namespace

Preferences::Preferences(QSettings *settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

ThemeChoice Preferences::theme() const
{
    return themeChoice(m_settings->value(themeKey).toString());
}

void Preferences::setTheme(ThemeChoice theme)
{
    if (store(m_settings, themeKey, themeName(this->theme()), themeName(theme)))
        Q_EMIT themeChanged();
}

QString Preferences::language() const
{
    return m_settings->value(languageKey).toString();
}

void Preferences::setLanguage(const QString &language)
{
    if (store(m_settings, languageKey, this->language(), language))
        Q_EMIT languageChanged();
}

int Preferences::textSize() const
{
    return qBound(smallestTextSize, m_settings->value(textSizeKey, normalTextSize).toInt(), largestTextSize);
}

void Preferences::setTextSize(int pixels)
{
    if (store(m_settings, textSizeKey, textSize(), qBound(smallestTextSize, pixels, largestTextSize)))
        Q_EMIT readingChanged();
}

int Preferences::measure() const
{
    return qBound(narrowestMeasure, m_settings->value(measureKey, normalMeasure).toInt(), widestMeasure);
}

void Preferences::setMeasure(int ems)
{
    if (store(m_settings, measureKey, measure(), qBound(narrowestMeasure, ems, widestMeasure)))
        Q_EMIT readingChanged();
}

int Preferences::readAfter() const
{
    return qMax(neverRead, m_settings->value(readAfterKey, normalReadAfter).toInt());
}

void Preferences::setReadAfter(int milliseconds)
{
    if (store(m_settings, readAfterKey, readAfter(), milliseconds))
        Q_EMIT readingChanged();
}

ListLayout Preferences::listLayout() const
{
    return m_settings->value(tableKey, false).toBool() ? ListLayout::Table : ListLayout::Rows;
}

void Preferences::setListLayout(ListLayout layout)
{
    if (store(m_settings, tableKey, listLayout() == ListLayout::Table, layout == ListLayout::Table))
        Q_EMIT layoutChanged();
}

bool Preferences::groupsByDay() const
{
    return m_settings->value(groupsKey, true).toBool();
}

void Preferences::setGroupsByDay(bool groups)
{
    if (store(m_settings, groupsKey, groupsByDay(), groups))
        Q_EMIT layoutChanged();
}

SearchOrder Preferences::searchOrder() const
{
    return m_settings->value(searchByDateKey, false).toBool() ? SearchOrder::Date : SearchOrder::Relevance;
}

void Preferences::setSearchOrder(SearchOrder order)
{
    if (store(m_settings, searchByDateKey, searchOrder() == SearchOrder::Date, order == SearchOrder::Date))
        Q_EMIT layoutChanged();
}

ReaderPlace Preferences::readerPlace() const
{
    return m_settings->value(belowKey, false).toBool() ? ReaderPlace::Below : ReaderPlace::Beside;
}

void Preferences::setReaderPlace(ReaderPlace place)
{
    if (store(m_settings, belowKey, readerPlace() == ReaderPlace::Below, place == ReaderPlace::Below))
        Q_EMIT layoutChanged();
}

bool Preferences::singleKeys() const
{
    return m_settings->value(singleKeysKey, true).toBool();
}

void Preferences::setSingleKeys(bool on)
{
    if (store(m_settings, singleKeysKey, singleKeys(), on))
        Q_EMIT keysChanged();
}

std::optional<QList<QKeySequence>> Preferences::keys(const QString &action) const
{
    if (!m_settings->contains(keyOf(action)))
        return {};
    QList<QKeySequence> keys =
        QKeySequence::listFromString(m_settings->value(keyOf(action)).toString(), QKeySequence::PortableText);
    // No key at all is read as one empty key.
    keys.removeAll(QKeySequence());
    return keys;
}

void Preferences::setKeys(const QString &action, const QList<QKeySequence> &keys)
{
    m_settings->setValue(keyOf(action), QKeySequence::listToString(keys, QKeySequence::PortableText));
    Q_EMIT keysChanged();
}

void Preferences::resetKeys(const QString &action)
{
    m_settings->remove(keyOf(action));
    Q_EMIT keysChanged();
}

void Preferences::resetAllKeys()
{
    m_settings->remove(keysGroup);
    Q_EMIT keysChanged();
}

QStringList Preferences::trustedHosts() const
{
    return m_settings->value(hostsKey).toStringList();
}

void Preferences::trustHost(const QString &host)
{
    QStringList hosts = trustedHosts();
    if (host.isEmpty() || hosts.contains(host))
        return;
    hosts.append(host);
    hosts.sort();
    m_settings->setValue(hostsKey, hosts);
    Q_EMIT trustedHostsChanged();
}

void Preferences::distrustHost(const QString &host)
{
    QStringList hosts = trustedHosts();
    if (hosts.removeAll(host) == 0)
        return;
    m_settings->setValue(hostsKey, hosts);
    Q_EMIT trustedHostsChanged();
}

bool Preferences::asksBeforeLinks() const
{
    return m_settings->value(askKey, true).toBool();
}

void Preferences::setAsksBeforeLinks(bool asks)
{
    if (store(m_settings, askKey, asksBeforeLinks(), asks))
        Q_EMIT trustedHostsChanged();
}

QStringList Preferences::recentQueries() const
{
    return m_settings->value(queriesKey).toStringList();
}

void Preferences::addRecentQuery(const QString &query)
{
    const QString text = query.simplified();
    if (text.isEmpty() || text.size() > longestRecentQuery)
        return;
    QStringList queries = recentQueries();
    queries.removeAll(text);
    queries.prepend(text);
    m_settings->setValue(queriesKey, queries.mid(0, mostRecentQueries));
}

void Preferences::forgetRecentQueries()
{
    m_settings->remove(queriesKey);
}

QString Preferences::creator() const
{
    return m_settings->value(creatorKey, Notes::systemUserName()).toString();
}

void Preferences::setCreator(const QString &name)
{
    if (store(m_settings, creatorKey, creator(), name.simplified()))
        Q_EMIT creatorChanged();
}

int Preferences::highlightColour() const
{
    return m_settings->value(highlightColourKey, 1).toInt();
}

void Preferences::setHighlightColour(int colour)
{
    store(m_settings, highlightColourKey, highlightColour(), colour);
}

} // namespace Dateline::Support
