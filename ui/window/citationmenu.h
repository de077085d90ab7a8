// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/citations/citationstyles.h"

#include <QMenu>

class QActionGroup;
class QSettings;

namespace Dateline::Window {

/// The styles in which articles are cited, the one that was chosen last marked; it is kept in the settings.
class CitationMenu : public QMenu
{
    Q_OBJECT

public:
    /// `settings` must outlive it.
    explicit CitationMenu(QSettings *settings, QWidget *parent = nullptr);

    Exchange::CitationStyle style() const;

    /// Copies citations of these articles, one a line: as HTML for who takes that, and as plain text.
    void copy(const QList<Library::ArticleRow> &articles) const;

Q_SIGNALS:
    /// The user chose a style: to copy in it.
    void chosen();

private:
    QSettings *m_settings;
    QActionGroup *m_styles;
};

} // namespace Dateline::Window
