// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/theme.h"

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QStringList>

#include <optional>

class QSettings;

namespace Dateline::Support {

/// How the list shows articles.
enum class ListLayout : quint8 { Rows, Table };

/// How the list is sorted during a search.
enum class SearchOrder : quint8 { Relevance, Date };

/// Where the list stands.
enum class ReaderPlace : quint8 { Beside, Below };

/// What the reader of the program chose, typed, with one signal for each topic. Written to the settings at
/// once. Lives on the GUI thread; `settings` must outlive it.
class Preferences : public QObject
{
    Q_OBJECT

public:
    static constexpr int normalTextSize = 18, smallestTextSize = 11, largestTextSize = 40; ///< CSS pixels.
    static constexpr int normalMeasure = 36, narrowestMeasure = 24, widestMeasure = 64;    ///< Of 1 em.
    static constexpr int normalReadAfter = 2000;                                           ///< Milliseconds.
    static constexpr int neverRead = -1;
    static constexpr int mostRecentQueries = 20;

    explicit Preferences(QSettings *settings, QObject *parent = nullptr);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    /// "en", "zh_TW" or "zh_CN"; empty for the system's.
    QString language() const;
    void setLanguage(const QString &language);

    /// Font size of an article's text in CSS pixels, and the width of its column in ems.
    int textSize() const;
    void setTextSize(int pixels);
    int measure() const;
    void setMeasure(int ems);

    /// After how many milliseconds on the screen an article counts as read; neverRead for only by key.
    int readAfter() const;
    void setReadAfter(int milliseconds);

    ListLayout listLayout() const;
    void setListLayout(ListLayout layout);
    bool groupsByDay() const;
    void setGroupsByDay(bool groups);
    SearchOrder searchOrder() const;
    void setSearchOrder(SearchOrder order);
    ReaderPlace readerPlace() const;
    void setReaderPlace(ReaderPlace place);

    /// Whether keys without Ctrl or Alt (J, S, /, …) do anything.
    bool singleKeys() const;
    void setSingleKeys(bool on);
    /// The keys that replace those an action has by default; `action` is its object name.
    std::optional<QList<QKeySequence>> keys(const QString &action) const;
    void setKeys(const QString &action, const QList<QKeySequence> &keys);
    void resetKeys(const QString &action);
    void resetAllKeys();

    /// Hosts whose links open in the browser without a question, in lower case and Punycode.
    QStringList trustedHosts() const;
    void trustHost(const QString &host);
    void distrustHost(const QString &host);
    /// Whether a link to any other host asks before it opens.
    bool asksBeforeLinks() const;
    void setAsksBeforeLinks(bool asks);

    /// The queries that were used last, the newest first.
    QStringList recentQueries() const;
    void addRecentQuery(const QString &query);
    void forgetRecentQueries();

    /// Whose name notes bear: by default the user's own as the system knows it.
    QString creator() const;
    void setCreator(const QString &name);
    /// The colour of the next highlight, from 1: the last one that was chosen.
    int highlightColour() const;
    void setHighlightColour(int colour);

Q_SIGNALS:
    void themeChanged();
    void languageChanged();
    /// Text size, measure or readAfter.
    void readingChanged();
    /// List layout, grouping, order of searches or the place of the reader.
    void layoutChanged();
    void keysChanged();
    /// Or asksBeforeLinks.
    void trustedHostsChanged();
    void creatorChanged();

private:
    QSettings *m_settings;
};

} // namespace Dateline::Support
