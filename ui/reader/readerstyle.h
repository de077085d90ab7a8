// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/theme.h"

#include <QByteArray>
#include <QColor>

namespace Dateline::Reader {

/// The style sheet of the page: reader.css after the colours of all themes, which are those of the window.
class ReaderStyle
{
public:
    /// `textSize` in CSS pixels, `measure` in ems, `mediaLabel` what an embedded player is called.
    static ReaderStyle make(int textSize, int measure, const QString &mediaLabel);

    const QByteArray &sheet() const { return m_sheet; }
    /// As a Content-Security-Policy names it: sha256-… (CSP Level 3, "Hash usage").
    const QByteArray &hash() const { return m_hash; }

    /// What shows before a page has painted.
    static QColor paper(Support::Theme theme);

private:
    explicit ReaderStyle(const QByteArray &sheet);

    QByteArray m_sheet;
    QByteArray m_hash;
};

} // namespace Dateline::Reader
