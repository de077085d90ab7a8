// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingspage.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace Dateline::Settings {

class SourceNamesModel;
class WordsFilter;

/// The table of outlets and the names they are shown under.
class SourcesPage : public SettingsPage
{
    Q_OBJECT

public:
    /// `names` must outlive the page.
    explicit SourcesPage(SourceNamesModel *names, QWidget *parent = nullptr);

    QString title() const override { return tr("Sources"); }
    void reset() override;
    QString resetQuestion() const override;
    int search(const QStringList &words) override;

private:
    void buildTable();
    void buildFoot();
    void filter();
    void updateNote();
    /// Row in the model, or -1.
    int currentRow() const;

    SourceNamesModel *m_names;
    WordsFilter *m_filter;
    QLineEdit *m_search;
    QTreeView *m_table;
    QLabel *m_note;
    QPushButton *m_rename;
    QPushButton *m_resetOne;
    QStringList m_words;
};

} // namespace Dateline::Settings
