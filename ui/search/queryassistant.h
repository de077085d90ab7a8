// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/querycompletion.h"

#include <QObject>

class QKeyEvent;

namespace Dateline::Support {
class Preferences;
}

namespace Dateline::Search {

class QueryPopup;
class SearchField;

/// Helps to write a query: while one types, it suggests fields and their values in a popup, and it brings
/// recent queries back. Tab, or Down and then Return, take a suggestion; Return without choosing one
/// is a plain Return. Up in an empty field, or Alt+Down, lists recent queries.
class QueryAssistant : public QObject
{
    Q_OBJECT

public:
    /// `field` and `preferences` must outlive it.
    QueryAssistant(SearchField *field, Support::Preferences *preferences, QObject *parent = nullptr);
    ~QueryAssistant() override;

    void setCompleter(const QueryCompleter &completer) { m_completer = completer; }
    QueryPopup *popup();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void suggest();
    void showRecent();
    void take(int row);
    bool isOwnKey(const QKeyEvent &key) const;
    void handleKey(const QKeyEvent &key);
    bool isOpen() const;

    SearchField *m_field;
    Support::Preferences *m_preferences;
    QueryCompleter m_completer;
    QueryPopup *m_popup = nullptr;
    Completion m_shown;
};

} // namespace Dateline::Search
