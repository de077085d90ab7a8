// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingsrow.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace Dateline::Settings {

/// A page of the settings: rows, one below the other. What is set on it applies at once.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what code calls the page: "reading".
    explicit SettingsPage(const QString &name, QWidget *parent = nullptr);

    QString name() const { return objectName(); }
    virtual QString title() const = 0;
    /// Brings the page's settings to what they were in the beginning.
    virtual void reset() = 0;
    /// What a reset would throw away that someone typed in, as a question; empty for nothing.
    virtual QString resetQuestion() const { return {}; }

    /// Shows only what has all of `words`, everything for none. Returns how many settings are shown.
    virtual int search(const QStringList &words);

protected:
    SettingsRow *addRow(const RowTexts &texts, QWidget *field);
    QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
    QList<SettingsRow *> m_rows;
};

} // namespace Dateline::Settings
