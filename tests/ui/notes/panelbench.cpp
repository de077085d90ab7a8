// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelbench.h"

#include <catch2/catch_test_macros.hpp>

using namespace Dateline::Notes;
using namespace Qt::StringLiterals;

namespace Dateline::Test {

PanelBench::PanelBench(int articles)
    : NoteBench(articles)
{
    preferences.setCreator(u"Ada"_s);
    window.resize(600, 700);
    article.setGeometry(0, 0, 200, 700);
    article.setFocusPolicy(Qt::StrongFocus);
    panel.setGeometry(240, 0, 360, 700);
    panel.setArticle(id(1), u"Report 1"_s, u"en"_s);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    article.setFocus();
}

QStringList PanelBench::rows() const
{
    QStringList ids;
    for (int row = 0; row < model()->rowCount(); ++row)
        ids.append(model()->annotation(row).id);
    return ids;
}

void PanelBench::click(const QString &id, const QPoint &point)
{
    const QRect card = view()->cardArea(model()->indexOf(id));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, card.topLeft() + point);
}

} // namespace Dateline::Test
