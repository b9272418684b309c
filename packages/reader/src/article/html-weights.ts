/* Written by bench/train-reader.mjs from the tuned half of the news pages; see docs/reference/read.md. */
import { readWeights } from './linear-model.js'

/** Weights of the paragraph classifier for HTML; features are named where they are made. */
export const HTML_CLASSIFIER = {
  first: readWeights(`
article: none long 0.46, none middle 0.32, none taken 0 -0.24, none taken 1 0.74, other long -1.45, other middle -0.61, other short -0.21, other taken 0 -0.73
article: other taken 1 -1.33, outside middle -0.5, outside short -0.31, outside taken 0 -0.38, same long 0.32, same middle 0.16, same short 0.24, same taken 0 0.29
article: same taken 1 0.3
bars: long 0.14, short -0.25
bias: -0.16
capitals: long 0 0.5, long 2 -0.57, long 3 -0.6, long 4 -0.23, middle 0 0.38, middle 1 0.37, middle 2 -0.12, middle 3 -0.48, middle 4 -0.4, short 0 0.39
capitals: short 1 0.22, short 2 -0.12, short 3 -0.37, short 4 -0.17
colon: long 0.49, middle 0.27, short -0.54
commas: long 0 -0.5, long 2 0.22, long 3 0.15, middle 0 -0.09, middle 1 -0.14, middle 2 0.34, middle 3 -0.36, short 0 -0.11, short 1 -0.19, short 3 -0.19
digits: long 0 0.1, long 1 -0.12, long 2 -0.25, long 3 0.51, middle 0 0.16, middle 1 -0.32, middle 3 -0.4, short 3 -0.31
edge: long 0 7 0.54, long 1 5 0.51, long 1 6 0.53, long 1 7 0.16, long 2 5 0.4, long 2 6 0.5, long 2 7 0.31, long 3 5 0.56, long 3 6 0.69, long 3 7 0.42
edge: long 4 4 0.84, long 4 5 0.85, long 4 6 -0.15, long 4 7 0.36, long 5 0 -0.2, long 5 1 0.83, long 5 2 0.1, long 5 3 0.69, long 5 4 0.09, long 5 5 0.37
edge: long 5 6 0.24, long 5 7 -0.14, long 6 0 -0.28, long 6 2 0.21, long 6 3 0.09, long 6 4 0.3, long 6 5 0.3, long 6 6 0.77, long 6 7 1.42, long 7 0 -0.2
edge: long 7 1 0.3, long 7 2 0.19, long 7 3 -0.27, long 7 4 -0.57, long 7 5 -0.12, long 7 6 -0.36, long 7 7 -0.59, middle 0 6 0.2, middle 0 7 0.1, middle 1 7 -0.24
edge: middle 2 7 -0.31, middle 3 7 0.34, middle 4 7 -0.23, middle 5 5 0.55, middle 5 6 0.56, middle 5 7 0.25, middle 6 0 -0.47, middle 6 2 -0.1, middle 6 4 -0.48
edge: middle 6 5 0.1, middle 6 6 0.32, middle 6 7 0.11, middle 7 0 0.34, middle 7 1 -0.24, middle 7 2 -0.69, middle 7 3 0.34, middle 7 4 0.29, middle 7 5 -0.11
edge: middle 7 6 0.13, middle 7 7 -0.11, short 0 6 0.35, short 0 7 -0.13, short 2 7 -0.21, short 4 6 0.31, short 5 4 0.36, short 5 5 0.4, short 5 6 -0.18
edge: short 5 7 0.28, short 6 0 -0.7, short 6 2 -0.18, short 6 4 0.12, short 6 5 0.13, short 6 6 0.55, short 6 7 0.1, short 7 0 -0.28, short 7 1 0.1
edge: short 7 2 -0.37, short 7 3 -0.14, short 7 4 0.33, short 7 5 0.2, short 7 6 0.14, short 7 7 -0.18
ellipsis: long -0.2, middle -0.29, short -0.1
end: mark -0.29, mark 0 -0.48, mark 2 -0.25, mark 3 0.22, mark 4 0.1, mark 5 0.11, mark 6 0.64, mark 7 -0.43, mark 8 -0.25, mark 9 0.57, open -0.2, open 4 0.11
end: open 7 -0.58, open 8 -0.4, open 9 0.37, pause 0.13, pause 0 -0.09, pause 1 -0.23, pause 2 -0.58, pause 3 0.1, pause 4 0.21, pause 5 0.31, pause 6 0.29
end: pause 7 0.42, pause 8 0.56, quote 2 0.41, quote 4 -0.34, stop 0.12, stop 1 -0.11, stop 2 0.28, stop 3 -0.09, stop 4 -0.18, stop 5 -0.18, stop 6 -0.18
end: stop 7 0.38, stop 8 0.2, stop 9 -0.13
far: advert 0.83, article -0.19, body 0.1, box -0.11, caption 0.67, comments -0.29, hidden -0.29, lead -0.47, meta -0.16, navigation -0.61, popup -0.98
far: related 0.61, share 0.55, side 0.63, tags 0.94
following: long byline 2 -0.31, long byline 3 -0.52, long dateline 3 -0.2, long furniture 0 0.09, long furniture 3 -0.11, long heading 0 -0.19, long heading 1 -0.09
following: long heading 2 0.17, long heading 3 0.4, long heading 4 -0.15, long heading 5 -0.17, long heading 6 -0.79, long prose 3 0.33, long prose 6 0.13
following: long prose 7 0.27, long related-header 1 0.7, long related-lead 4 0.59, middle byline 2 0.26, middle byline 3 0.24, middle dateline 2 -0.17
following: middle dateline 3 -0.44, middle furniture 0 -0.5, middle furniture 1 0.24, middle furniture 2 -0.33, middle heading 1 -0.2, middle heading 3 -0.19
following: middle heading 4 -0.14, middle prose 3 0.21, middle prose 4 0.22, middle prose 6 0.4, middle related-header 1 -0.57, none -0.23, short byline 3 0.09
following: short dateline 2 -0.15, short furniture 1 -0.24, short furniture 4 -0.32, short furniture 5 -0.09, short furniture 6 -0.15, short heading 2 -0.21
following: short heading 3 0.11, short heading 4 -0.15, short heading 6 -0.26, short prose 4 -0.08, short prose 5 -0.15, short prose 6 0.36
following: short related-header 2 -0.19
gap: long 1 1 0.29, long 1 2 0.37, long 1 3 -0.43, long 1 4 0.23, long 1 5 0.62, long 1 6 -0.1, long 1 7 0.36, long 2 1 0.19, long 2 2 0.41, long 2 3 -0.16
gap: long 2 4 -0.25, long 2 5 0.78, long 2 6 1.01, long 2 7 -0.18, long 3 1 0.3, long 3 3 0.64, long 3 4 0.28, long 3 5 -0.14, long 3 6 -0.19, long 3 7 -0.11
gap: long 4 1 -0.08, long 4 3 -0.45, long 4 4 0.32, long 4 5 -0.14, long 4 6 -0.47, long 4 7 0.13, long 5 2 0.39, long 5 3 -0.31, long 5 5 -0.29, long 5 6 -0.61
gap: long 5 7 -0.3, long 6 2 -0.24, long 6 6 -0.64, long 6 7 -0.24, long 7 1 0.3, long 7 2 -0.15, long 7 3 0.13, long 7 4 -0.09, long 7 5 -0.21, long 7 6 -0.13
gap: long 7 7 -0.48, middle 1 1 -0.11, middle 1 2 0.38, middle 1 3 0.48, middle 1 6 0.45, middle 1 7 -0.21, middle 2 2 -0.12, middle 2 3 -0.28, middle 2 4 -0.09
gap: middle 2 6 -0.39, middle 2 7 -0.13, middle 3 1 0.1, middle 3 2 -0.21, middle 3 3 -0.32, middle 3 5 -0.18, middle 3 6 -0.08, middle 3 7 0.18, middle 4 1 0.43
gap: middle 4 2 -0.13, middle 4 3 0.09, middle 4 4 0.14, middle 4 5 -0.25, middle 4 6 0.15, middle 5 1 0.35, middle 5 2 0.16, middle 5 3 -0.36, middle 5 4 0.16
gap: middle 5 5 -0.1, middle 5 6 -0.26, middle 5 7 -0.32, middle 6 2 0.44, middle 6 4 -0.19, middle 6 7 -0.26, middle 7 3 0.33, middle 7 4 -0.08, middle 7 6 -0.15
gap: middle 7 7 -0.42, short 1 1 0.52, short 1 3 -0.61, short 1 6 -0.2, short 1 7 -0.14, short 2 2 -0.12, short 2 3 -0.23, short 2 4 0.19, short 2 5 0.1
gap: short 2 6 0.1, short 3 2 -0.09, short 3 6 0.18, short 3 7 -0.15, short 4 1 0.17, short 4 3 0.1, short 4 4 0.33, short 4 5 -0.17, short 5 1 -0.16
gap: short 5 3 0.12, short 5 5 0.17, short 5 7 -0.16, short 6 1 -0.13, short 6 2 -0.17, short 6 3 -0.15, short 6 4 0.28, short 6 5 0.21, short 6 6 0.27
gap: short 6 7 -0.13, short 7 1 0.12, short 7 2 -0.16, short 7 4 -0.17, short 7 5 -0.11, short 7 6 0.14, short 7 7 -0.56
grand: links 0 0.31, links 1 0.18, links 2 -0.35, links 3 0.12, links 4 0.16, links 5 -0.46, long 1 -0.31, long 2 0.27, long 3 -0.62, long 4 0.26
head: long 1 0.25, long 2 -0.11, long 3 0.39, long 6 -0.45, middle 1 0.3, middle 2 0.3, middle 3 0.62, middle 4 0.43, middle 5 0.35, middle 6 -0.48, short 2 -0.25
head: short 3 -0.12, short 5 0.08, short 6 0.12
hidden: -0.64
in: article -0.13, article long -0.13, article middle -0.09, article short 0.12, aside -0.71, aside long -1, aside middle -0.17, aside short -0.31, blockquote -0.26
in: blockquote middle -0.65, blockquote short -0.51, figure -0.99, figure long -0.94, figure middle -0.58, figure short -0.18, footer -0.69, footer long -0.61
in: footer middle -0.31, footer short -0.27, form -0.93, form long -0.13, form middle -0.45, form short -1.06, header -0.51, header long -0.72, header middle -0.1
in: header short -0.19, list 0.84, list long 0.8, list middle 0.38, list short 0.31, main -0.39, main long -0.41, nav -0.58, nav long -0.72, nav middle -0.47
in: nav short -0.23, section -0.33, section long -0.21, section middle -0.36, section short -0.25, table 0.36, table long -0.16, table middle -0.09
in: table short 0.48
kin: 0 0 -0.16, 0 1 -0.22, 0 2 -0.22, 0 3 -0.51, 0 4 -0.24, 0 5 0.11, 0 6 0.22, 3 1 -0.24, 3 2 -0.17, 3 3 0.22, 3 4 0.25, 3 6 0.1, long 1 -0.17, long 2 -0.31
kin: long 3 0.1, long 4 0.16, middle 0 -0.22, middle 1 -0.52, middle 2 -0.28, middle 3 -0.28, middle 4 0.09, middle 5 0.4, middle 6 0.24, short 0 -0.13
kin: short 1 -0.21, short 3 -0.21, short 6 0.27
kind: byline 2 -0.09, dateline -0.12, dateline 3 -0.1, dateline 4 -0.46, furniture -0.28, furniture 0 -0.17, furniture 1 -0.22, furniture 2 -0.17, furniture 4 0.15
kind: furniture 5 0.12, heading 3 0.11, heading 5 0.12, prose 4 -0.13, prose 5 -0.12, related-header -0.22, related-header 0 -0.3, related-header 1 -0.16
kind: related-header 2 -0.21, related-lead -0.51, related-lead 4 -0.11
links: long 2 0.44, long 3 0.23, long 4 -0.63, middle 1 0.39, middle 2 -0.19, middle 3 -0.14, middle 4 -0.38, short 0 0.15, short 1 0.18, short 2 -0.23
links: short 3 -0.61
main: 0 1 div 0.17, 0 1 h1 0.34, 0 1 h2 0.23, 0 1 h3 0.52, 0 1 h4 0.16, 0 1 li 0.36, 0 1 long 0.23, 0 1 middle 0.49, 0 1 p 0.44, 0 1 short 0.1, 0 2 button -0.11
main: 0 2 div -0.32, 0 2 figcaption -0.8, 0 2 h2 -0.34, 0 2 h3 -0.26, 0 2 li 0.99, 0 2 long 0.15, 0 2 middle -0.1, 0 2 p -0.32, 0 2 pre 0.65, 0 3 button -0.18
main: 0 3 div 0.31, 0 3 figcaption -0.27, 0 3 h2 0.32, 0 3 h3 -0.09, 0 3 li 0.3, 0 3 long 0.61, 0 3 middle 0.38, 0 3 p 0.6, 0 3 short 0.14, 0 4 div 0.32
main: 0 4 figcaption -0.4, 0 4 h2 0.25, 0 4 h3 -0.63, 0 4 h4 -0.19, 0 4 h6 -0.58, 0 4 li -0.47, 0 4 long -0.49, 0 4 middle -0.34, 0 4 p -0.46, 0 4 short -0.3
main: 0 4 td -0.1, 0 4 th -0.33, 1 1 div -0.46, 1 1 h1 -0.65, 1 1 long 0.55, 1 1 middle -0.13, 1 1 p 0.59, 1 1 short -0.2, 1 2 div -0.56, 1 2 h1 -0.52, 1 2 h2 0.18
main: 1 2 h3 0.57, 1 2 h4 0.19, 1 2 li -0.62, 1 2 middle 0.34, 1 2 p 0.12, 1 3 div -0.28, 1 3 h3 -0.14, 1 3 li 0.18, 1 3 long -0.41, 1 3 middle -0.32, 1 3 p -0.46
main: 1 3 short -0.19, 1 4 div 0.88, 1 4 figcaption -0.47, 1 4 h3 -0.59, 1 4 li -1.07, 1 4 long -0.97, 1 4 middle -0.58, 1 4 p -0.93, 1 4 td 0.22, 2 1 div -0.16
main: 2 1 short -0.51, 2 2 div -0.52, 2 2 h1 -0.35, 2 2 h3 -0.59, 2 2 middle -0.5, 2 2 p 0.21, 2 3 div -0.21, 2 3 h2 0.36, 2 3 long 0.27, 2 3 middle -0.28
main: 2 3 p 0.39, 2 4 button -0.33, 2 4 div -0.31, 2 4 h2 -0.22, 2 4 h3 0.25, 2 4 h4 0.17, 2 4 li 0.2, 2 4 long -0.53, 2 4 middle -0.28, 2 4 p -0.6, 2 4 short -0.48
main: 2 4 td -0.79, 3 1 h2 0.39, 3 1 short -0.19, 3 2 div 0.08, 3 2 h1 -0.33, 3 2 h2 0.33, 3 2 h3 0.68, 3 2 long 0.65, 3 2 middle 0.39, 3 3 div 0.33, 3 3 h2 -0.23
main: 3 3 h3 1.06, 3 3 long 0.34, 3 3 middle 0.4, 3 3 short 0.3, 3 4 div -0.41, 3 4 h3 -0.16, 3 4 long 0.27, 3 4 p 0.56, 3 4 short -0.27, outside blockquote 0.15
main: outside body -0.12, outside button -0.09, outside div -0.37, outside figcaption 0.51, outside h1 0.12, outside h2 0.15, outside h5 -0.15, outside li -0.46
main: outside long 0.11, outside middle -0.57, outside p 0.14, outside short 0.11, outside td 1.26
near: advert -0.33, advert middle -0.51, advert short -0.18, article -0.1, article long -0.17, article middle 0.28, body -0.27, body long -0.25, box -0.82
near: box long -0.58, box middle -0.52, box short -0.26, caption -0.47, caption long 0.22, caption middle -0.9, caption short -0.2, comments -0.7
near: comments long -0.76, comments short -0.11, footer -0.42, footer long -0.63, heading long 0.18, heading middle -0.22, heading short 0.17, hidden -0.55
near: hidden long -0.56, hidden short 0.09, lead 0.2, lead middle 0.36, lead short 0.15, meta -1.09, meta long -0.84, meta middle -0.55, meta short -0.38
near: navigation -0.1, navigation long -0.22, navigation middle -0.08, popup -0.46, popup long -0.51, popup middle -0.14, related -1.17, related long -0.74
near: related middle -0.84, related short -0.2, share -0.35, share middle -0.19, share short -0.29, side long 0.17, side middle -0.2, side short -0.29, signup -0.49
near: signup long -0.26, signup middle -0.46, signup short -0.21, tags 0.42, tags long 0.96, tags middle -0.09, tags short -0.64
neighbours: 0 0 0 -0.37, 0 0 1 0.09, 0 0 2 -0.22, 0 1 0 0.09, 0 1 1 -0.13, 0 1 2 0.16, 0 2 0 -0.12, 0 2 1 -0.26, 0 2 2 0.52, 3 0 0 0.14, 3 0 1 -0.12, 3 0 2 -0.15
neighbours: 3 1 0 0.36, 3 1 1 -0.39, 3 1 2 0.12, 3 2 0 -0.35, 3 2 1 -0.22, 3 2 2 0.47
own: links 2 0.18, links 3 0.28, links 4 0.14, links 5 -0.53, long 2 -0.32, long 3 -0.42
parent: blocks 0 long 0 -0.29, blocks 0 long 1 0.15, blocks 1 long 2 -0.55, blocks 2 long 0 0.22, blocks 2 long 1 -0.36, blocks 2 long 2 -0.22, blocks 3 long 0 -0.7
parent: blocks 3 long 1 -0.22, blocks 3 long 2 -0.2, blocks 4 long 0 0.13, blocks 4 long 2 0.5, links 0 0.15, links 1 0.27, links 2 -0.24, links 3 0.75, links 4 0.1
parent: links 5 -0.62, long 0 -0.24, long 2 -0.48, long 3 0.6
passed: long 1 0.2, long 2 0.71, long 3 0.33, long 4 -0.11, long 5 -0.14, long 6 -0.55, long 7 -0.27, middle 0 0.15, middle 1 -0.17, middle 2 -0.1, middle 3 0.46
passed: middle 4 0.09, middle 5 -0.2, middle 6 -0.51, middle 7 0.12, short 1 -0.18, short 3 0.22, short 4 0.24, short 6 -0.54, short 7 -0.33
previous: long byline 2 0.33, long byline 3 0.34, long dateline 2 -0.26, long dateline 3 -0.58, long furniture 0 -0.19, long furniture 1 -0.54
previous: long furniture 3 0.12, long heading 0 -0.11, long heading 1 -0.16, long heading 2 0.15, long heading 3 0.28, long heading 5 -0.14, long heading 6 -0.54
previous: long prose 3 0.43, long prose 4 -0.28, long prose 5 0.18, long prose 6 0.13, long prose 7 0.46, middle byline 2 -0.21, middle dateline 2 -0.17
previous: middle dateline 3 -0.44, middle furniture 0 -0.11, middle furniture 1 -0.54, middle furniture 2 -0.12, middle furniture 3 -0.35, middle heading 1 -0.3
previous: middle heading 3 0.19, middle heading 5 0.27, middle heading 6 -0.28, middle prose 3 -0.19, middle prose 5 0.11, middle prose 6 0.09, middle prose 7 0.15
previous: none -0.15, short byline 3 0.08, short dateline 2 -0.15, short dateline 3 -0.37, short dateline 4 -0.16, short furniture 1 -0.33, short furniture 4 -0.09
previous: short heading 1 -0.18, short heading 3 0.32, short heading 5 -0.28, short prose 3 0.28, short prose 4 0.36
quoted: long 0.24, middle -0.19
ruled: 0 0 -0.44, 0 3 -0.14, 0 long -0.82, 0 short -0.18, 1 3 0.14, 1 long 0.16, 1 short 0.11
run: 0 0 2 -0.35, 0 1 -1 -0.21, 0 1 1 0.1, 0 2 -1 0.59, 0 2 1 -0.47, 0 3 -1 -0.44, 0 3 1 -0.15, 0 4 -1 0.08, 0 4 0 -0.67, 0 4 1 -0.13, 0 5 0 0.47, 0 6 0 -0.39
run: 3 1 1 0.56, 3 2 -1 0.23, 3 2 1 -0.22, 3 3 -1 0.38, 3 3 0 0.11, 3 3 1 -0.15, 3 4 -1 0.59, 3 4 0 0.12, 3 4 1 0.57, 3 5 0 -0.14, 3 6 0 0.38, long 0 2 -0.43
run: long 1 -1 0.12, long 1 1 0.55, long 2 -1 0.35, long 2 1 -0.35, long 3 -1 0.13, long 3 1 -0.26, long 4 -1 0.51, long 4 1 0.32, long 6 0 0.3, middle 0 -2 -0.14
run: middle 1 -1 -0.55, middle 1 1 -0.28, middle 3 -1 -0.11, middle 3 0 0.12, middle 4 -1 0.33, middle 4 1 0.63, middle 5 0 0.12, short 0 2 -0.38, short 1 -1 -0.16
run: short 2 -1 0.17, short 2 1 -0.2, short 3 -1 -0.17, short 3 1 0.33, short 4 -1 -0.08, short 4 1 0.17, short 5 0 -0.17
said: before long -0.66, before middle -0.23, before short -0.43, later middle -0.3, later short -0.22
sentences: 0 -0.08, 1 -0.26, 2 -0.12, 3 0.27
size: 0 -0.14, 1 -0.14, 2 -0.14
small: long 1 -0.17, long 2 0.3, long 3 0.15, long 4 -0.14, middle 1 -0.18, middle 2 -0.41, middle 3 0.11, middle 4 0.11, short 1 -0.39, short 3 -0.21
start: digit 0.34, digit mark 0.28, digit open 0.23, digit stop 0.16, lower -0.44, lower mark -0.24, lower open -0.29, lower pause 0.1, lower stop -0.39, quote 0.33
start: quote mark 0.41, quote open 0.27, quote quote -0.31, quote stop 0.34, sign -1.01, sign mark -0.21, sign open -0.1, sign stop -1.03, upper mark -0.32
start: upper open -0.23, upper pause 0.12, upper quote 0.64, upper stop 0.31
strong: long 0 0.25, long 1 -0.19, long 2 -0.56, middle 0 0.74, middle 1 -0.56, middle 2 -0.16, short 1 -0.66, short 2 0.18
tag: article -0.1, article links 4 -0.1, article middle -0.08, article short -0.11, blockquote links 2 -0.35, blockquote short -0.31, body -0.12, body links 4 -0.12
tag: body short -0.11, button -0.28, button links 0 -0.26, button middle -0.13, button short -0.26, dd -0.1, dd links 4 -0.09, dd short -0.1, div -0.29
tag: div links 0 -0.31, div links 1 0.17, div links 2 0.26, div links 4 -0.24, div long -0.41, div middle 0.16, dt -0.19, dt links 0 -0.19, dt short -0.2
tag: figcaption -0.6, figcaption links 0 -0.59, figcaption long -0.35, figcaption middle -0.46, figcaption short -0.38, footer -0.14, h1 -0.37, h1 links 0 -0.38
tag: h1 middle -0.37, h1 short -0.14, h2 0.4, h2 links 0 0.3, h2 links 4 0.17, h2 long 0.24, h2 middle 0.22, h2 short 0.23, h3 0.43, h3 links 0 0.44
tag: h3 links 2 -0.2, h3 links 3 0.46, h3 long 0.1, h3 middle 0.17, h3 short 0.32, h4 links 0 0.11, h4 links 4 -0.18, h4 middle 0.43, h5 -0.32, h5 links 0 -0.27
tag: h5 middle -0.38, h5 short -0.14, h6 -0.76, h6 links 0 -0.77, h6 short -0.11, header -0.18, header links 4 -0.15, header short -0.18, li links 0 0.49
tag: li links 1 0.37, li links 2 0.92, li links 3 -0.79, li links 4 -0.23, li long 0.46, li middle 0.16, li short -0.25, nav -0.09, nav links 4 -0.1, other -0.1
tag: other middle -0.14, other short -0.09, p 0.17, p links 0 0.27, p links 2 0.18, p links 4 -0.41, p long 0.2, p middle -0.32, p short 0.16, pre 0.65
tag: pre links 0 0.65, pre long 0.54, pre middle 0.69, section -0.41, section links 0 -0.44, td 0.09, td links 3 -0.16, td links 4 0.85, td long -0.17
tag: td middle -0.13, td short 0.19
taken: 0 -0.3, 0 2 -0.32, 0 3 -0.19, 0 4 -0.11, 0 5 -0.16, 0 6 -0.25, 0 7 -0.38, 0 8 0.25, 0 9 -0.42, 3 0.11, 3 0 -0.13, 3 2 0.27, 3 3 0.23, 3 4 0.11, 3 5 0.11
taken: 3 6 0.17, 3 9 0.25
title: above long 0 0.46, above long 1 0.63, above long 2 0.26, above long 3 0.82, above long 4 0.36, above long 5 -0.41, above middle 0 0.87, above middle 1 0.08
title: above middle 2 -0.3, above middle 3 0.49, above middle 5 -0.12, above short 1 -0.09, above short 2 -0.17, above short 3 -0.09, above short 4 0.11
title: again -0.81, below -0.78, here -0.53, nowhere 0.24
turn: advert long -0.42, advert middle -0.35, advert short -0.19, bio long -0.69, comment long -0.14, comment middle -0.25, comment short -0.16, contact long -0.59
turn: contact middle 0.26, contact short -0.12, copyright long -0.28, copyright middle -0.21, copyright short -0.24, credit long -0.41, credit middle -0.58
turn: credit short -0.3, dated middle -0.66, dated short -0.1, follow long -0.67, follow middle -0.21, follow short -0.13, footnote long -0.72, link long -0.55
turn: link middle 0.41, more long -0.18, more middle -0.43, more short -0.42, note long -0.37, note middle 0.22, note short -0.17, numbering long -0.12
turn: numbering middle 0.16, numbering short 0.4, origin long -0.22, price short 0.1, privacy middle -0.28, share middle -0.12, share short -0.12, signup long -0.73
turn: signup middle -0.38, signup short -0.12, support long -0.35, tags short -0.16
under: comment 1 0.1, comment 1 long 0.18, comment 2 long 0.22, comment 2 short -0.16, comment 3 long -0.1, follow 0 0.14, follow 0 middle -0.2, follow 0 short 0.09
under: follow 1 -0.43, follow 1 long -0.14, follow 1 short -0.38, more 0 -0.31, more 0 middle -0.31, more 0 short -0.17, more 1 -0.67, note 0 long -0.09
under: note 0 middle 0.09, note 0 short 0.2, note 1 0.2, note 1 middle 0.71, note 1 short 0.25, note 2 0.44, note 2 long 0.39, note 2 middle 0.68, note 2 short -0.2
under: plain 0 short -0.23, plain 1 long -0.09, plain 1 middle 0.2, plain 1 short -0.14, plain 2 -0.17, plain 2 long -0.12, plain 2 middle -0.19, plain 3 0.1
under: plain 3 long 0.09, plain 3 middle 0.11, plain 3 short -0.22, privacy 0 0.11, privacy 0 middle -0.19, privacy 1 0.11, privacy 1 middle -0.47
under: privacy 1 short 0.16, privacy 2 short -0.14, related 1 0.21, related 1 middle 0.24, related 1 short -0.08, related 2 short -0.1, share 0 0.13
under: share 0 middle -0.15, share 0 short -0.1, share 1 0.2, share 1 long 0.32, share 1 middle -0.32, share 1 short 0.22, share 2 0.23, signup 0 -0.26
under: signup 0 long -0.32, signup 0 middle -0.16, signup 1 -0.29, signup 1 long -0.37, signup 2 0.41, signup 2 long 0.35, signup 2 middle 0.31, signup 2 short 0.15
untaken: after 1 middle -0.61, after 1 short -0.17, after 2 long -0.31, after 2 middle 0.17, after 2 short -0.16, after 3 long -0.14, after 3 middle -0.37
untaken: after 3 short 0.16, after 4 middle 0.2, after 5 long 0.28, after 5 middle -0.13, after 5 short 0.15, after 6 middle -0.35, after 6 short -0.28
untaken: after 7 long -0.51, after 7 middle -0.31, after 7 short -0.8, before 1 short 0.19, before 2 short -0.4, before 3 long 0.51, before 3 middle 0.09
untaken: before 3 short -0.1, before 4 long 0.12, before 4 middle 0.13, before 5 middle -0.31, before 5 short -0.19, before 6 long 0.28, before 6 middle -0.29
untaken: before 6 short 0.16, before 7 long 0.09, before 7 middle -0.14, between long -0.47, between middle 0.26, between short 0.33
uppercase: middle 0.21, short 0.16
`),
  second: readWeights(`
around: long 0 0 -0.24, long 0 2 0.27, long 0 3 0.15, long 0 4 0.29, long 1 0 -0.28, long 1 1 0.49, long 1 2 0.12, long 1 3 0.12, long 1 4 -0.24, long 2 0 0.29
around: long 2 1 0.38, long 2 2 -0.12, long 2 3 -0.17, long 2 4 -0.19, long 3 0 -0.1, long 3 3 -0.09, long 3 4 -0.09, long 4 3 0.13, long 4 4 0.31, middle 0 0 -0.28
around: middle 0 1 -0.4, middle 0 2 -0.59, middle 0 4 0.34, middle 1 0 -0.14, middle 1 1 -0.2, middle 1 2 -0.29, middle 2 1 0.37, middle 2 2 0.1, middle 2 3 -0.31
around: middle 2 4 0.18, middle 3 0 0.2, middle 3 2 0.14, middle 4 0 -0.19, middle 4 2 0.78, middle 4 3 0.08, middle 4 4 0.22, short 0 0 -0.1, short 0 3 -0.13
around: short 0 4 -0.15, short 1 0 0.16, short 1 1 -0.12, short 1 2 0.27, short 1 4 -0.5, short 2 2 0.36, short 2 4 -0.16, short 4 0 0.16, short 4 2 -0.22
around: short 4 3 -0.27, short 4 4 0.19
article: none long 0.43, none middle 0.32, none taken 0 -0.15, none taken 1 0.54, other long -1.33, other middle -0.58, other short -0.15, other taken 0 -0.64
article: other taken 1 -1.32, outside long -0.21, outside middle -0.51, outside short -0.28, outside taken 0 -0.43, outside taken 1 -0.17, same long 0.26
article: same short 0.18, same taken 0 0.2, same taken 1 0.25
bars: middle 0.11
before: 0 -0.1, 1 -0.24, 3 -0.15, 4 0.2
behind: 0 -0.19, 3 -0.15, 4 0.1
beside: 0 0 1 0.27, 0 1 0 0.41, 0 1 1 0.17, 0 1 2 -0.09, 0 1 3 0.1, 0 2 0 0.4, 0 2 1 0.14, 0 2 2 0.15, 0 2 3 -0.34, 0 3 0 -0.28, 0 3 2 -0.24, 0 3 3 0.27
beside: 1 0 0 -0.18, 1 0 3 0.13, 1 1 1 0.12, 1 1 2 0.42, 1 2 0 0.43, 1 2 1 0.39, 1 2 2 0.67, 1 3 1 0.29, 1 3 3 -0.45, 2 0 0 -0.35, 2 0 2 0.09, 2 0 3 0.38
beside: 2 1 2 0.48, 2 1 3 0.39, 2 2 0 0.34, 2 2 1 0.26, 2 2 2 0.22, 2 3 0 -0.1, 2 3 1 0.29, 2 3 2 -0.34, 2 3 3 -0.42, 3 0 0 -0.43, 3 0 1 0.19, 3 0 2 -0.33
beside: 3 0 3 -0.16, 3 1 0 0.2, 3 1 1 0.17, 3 1 2 0.31, 3 1 3 0.17, 3 2 1 0.29, 3 2 2 0.19, 3 2 3 0.61, 3 3 0 0.13, 3 3 2 0.28, 3 3 3 0.18, 4 0 0 -0.18, 4 0 1 -0.23
beside: 4 0 2 0.13, 4 0 3 -0.34, 4 1 0 -0.34, 4 1 1 0.56, 4 1 2 0.27, 4 2 1 0.13, 4 2 3 0.36, 4 3 1 -0.2, 4 3 2 0.37, 4 3 3 0.2, 5 0 0 0.25, 5 0 1 0.28, 5 0 2 0.24
beside: 5 0 3 -0.13, 5 1 0 -0.25, 5 1 1 0.28, 5 1 3 0.13, 5 2 0 -0.14, 5 2 2 0.26, 5 2 3 0.22, 5 3 0 -0.08, 6 0 0 -0.26, 6 0 1 0.48, 6 0 2 0.22, 6 0 3 0.26
beside: 6 1 0 0.37, 6 1 1 -0.18, 6 1 2 0.14, 6 1 3 0.3, 6 2 0 0.13, 6 2 3 0.14, 6 3 0 -0.24, 6 3 2 0.25, 7 0 0 0.18, 7 0 2 -0.15, 7 0 3 -0.12, 7 1 0 0.11
beside: 7 1 2 -0.42, 7 1 3 -0.27, 7 2 0 0.39, 7 2 2 -0.26, 7 3 0 0.13, 7 3 1 -0.13, 7 3 3 0.12, long 0 0 -0.42, long 0 2 -0.25, long 1 0 0.38, long 1 1 0.37
beside: long 1 2 0.22, long 1 3 -0.11, long 2 2 0.18, long 2 3 0.42, long 3 1 -0.08, long 3 3 0.12, middle 0 0 0.09, middle 0 1 0.09, middle 0 2 0.15
beside: middle 1 0 -0.23, middle 1 1 -0.09, middle 1 2 -0.08, middle 1 3 -0.11, middle 3 0 -0.38, middle 3 1 -0.15, middle 3 2 0.39, middle 3 3 0.11, short 0 1 0.17
beside: short 0 3 0.16, short 1 0 -0.24, short 1 1 0.12, short 1 3 -0.13, short 2 0 0.31, short 2 1 0.13, short 2 2 -0.13, short 2 3 -0.16, short 3 1 -0.13
beside: short 3 2 -0.14
between: 0 0 0 -0.14, 0 0 2 0.18, 0 0 4 0.13, 0 1 0 -0.15, 0 1 1 0.13, 0 1 2 0.23, 0 2 0 0.37, 0 2 1 0.69, 0 2 3 -0.1, 0 2 4 -0.21, 0 3 0 0.19, 0 3 1 -0.16
between: 0 3 2 0.53, 0 3 3 -0.14, 0 3 4 -0.3, 0 4 0 0.31, 0 4 3 -0.13, 0 4 4 0.31, 1 0 0 -0.31, 1 0 2 0.29, 1 0 3 0.1, 1 1 0 0.13, 1 1 2 0.44, 1 1 3 0.17
between: 1 1 4 -0.18, 1 2 0 0.27, 1 2 1 0.54, 1 2 2 0.34, 1 2 3 0.14, 1 3 0 0.32, 1 3 1 0.28, 1 3 2 0.19, 1 3 3 -0.1, 1 3 4 -0.09, 1 4 0 -0.19, 1 4 3 -0.25
between: 1 4 4 -0.24, 2 0 1 -0.28, 2 0 2 -0.32, 2 0 4 0.22, 2 1 0 -0.35, 2 1 3 0.26, 2 1 4 -0.56, 2 2 0 0.13, 2 2 2 0.38, 2 2 3 0.45, 2 3 0 0.38, 2 3 2 0.45
between: 2 3 3 0.57, 2 4 0 -0.24, 2 4 1 0.47, 2 4 2 0.24, 2 4 3 -0.51, 2 4 4 -0.21, 3 0 1 -0.09, 3 0 2 -0.64, 3 0 3 -0.32, 3 0 4 -0.21, 3 1 0 0.1, 3 1 1 0.2
between: 3 1 2 0.18, 3 1 3 -0.11, 3 2 0 0.2, 3 2 1 0.22, 3 2 2 0.1, 3 2 3 0.34, 3 3 0 -0.1, 3 3 1 -0.27, 3 3 2 0.56, 3 3 3 0.25, 3 3 4 0.09, 3 4 2 0.35, 3 4 3 0.1
between: 4 0 0 -0.25, 4 0 3 -0.26, 4 0 4 0.45, 4 1 1 0.09, 4 1 2 0.23, 4 1 3 0.21, 4 1 4 -0.43, 4 2 0 -0.2, 4 2 1 -0.1, 4 2 2 0.26, 4 2 3 0.23, 4 3 0 0.28
between: 4 3 1 0.23, 4 3 2 0.33, 4 3 3 0.17, 4 3 4 0.22, 4 4 0 -0.15, 4 4 3 0.09, 4 4 4 -0.35, 5 0 3 -0.16, 5 0 4 -0.24, 5 1 3 -0.09, 5 2 4 -0.23, 5 3 0 -0.08
between: 5 3 1 -0.18, 5 3 2 0.19, 5 3 3 0.4, 5 3 4 0.12, 5 4 3 0.21, 6 0 3 0.68, 6 0 4 0.25, 6 1 4 0.36, 6 2 2 -0.21, 6 2 4 -0.21, 6 3 2 -0.24, 6 3 4 0.32
between: 6 4 1 -0.14, 6 4 3 -0.14, 6 4 4 0.38, 7 0 3 0.35, 7 0 4 0.14, 7 1 3 0.31, 7 1 4 -0.35, 7 2 3 -0.81, 7 3 2 -0.42, 7 3 3 -0.32, 7 3 4 -0.21, 7 4 0 0.16
between: 7 4 1 -0.17, 7 4 3 0.12, 7 4 4 0.41
bias: -0.16
body: above long 0 0.62, above long 1 0.1, above long 2 0.13, above long 3 -0.12, above long 4 -0.33, above long 5 0.26, above middle 1 -0.14, above middle 2 0.1
body: above middle 4 -0.11, above middle 5 -0.31, above short 2 0.16, above short 5 -0.33, below long 0 -0.26, below long 1 -0.12, below long 3 0.11
body: below long 4 0.24, below middle 0 -0.25, below middle 1 -0.29, below middle 2 0.09, below middle 3 0.15, below middle 5 -0.09, below short 0 -0.39
body: below short 3 0.2, below short 4 -0.16
capitals: long 0 0.64, long 2 -0.48, long 3 -0.52, long 4 -0.32, middle 0 0.3, middle 1 0.33, middle 3 -0.41, middle 4 -0.38, short 0 0.22, short 1 0.31
capitals: short 3 -0.38, short 4 -0.14
colon: long 0.54, middle 0.29, short -0.54
commas: long 0 -0.42, long 2 0.13, long 3 0.11, middle 1 -0.21, middle 2 0.36, middle 3 -0.38, short 0 -0.09, short 1 -0.22
digits: long 0 0.17, long 1 -0.1, long 2 -0.33, long 3 0.3, middle 0 0.13, middle 1 -0.29, middle 3 -0.34, short 3 -0.21
edge: long 0 7 0.24, long 1 5 0.73, long 1 6 0.61, long 1 7 0.43, long 2 5 0.64, long 2 6 0.5, long 2 7 0.36, long 3 5 0.58, long 3 6 0.44, long 3 7 0.45
edge: long 4 4 0.49, long 4 5 0.68, long 4 6 -0.19, long 4 7 0.19, long 5 0 -0.29, long 5 1 0.76, long 5 2 0.19, long 5 3 0.72, long 5 5 0.31, long 5 6 0.19
edge: long 5 7 -0.24, long 6 0 -0.11, long 6 2 0.25, long 6 3 0.14, long 6 4 0.09, long 6 5 0.31, long 6 6 0.57, long 6 7 1.19, long 7 0 -0.14, long 7 1 0.43
edge: long 7 3 -0.17, long 7 4 -0.46, long 7 5 -0.14, long 7 6 -0.35, long 7 7 -0.7, middle 0 6 0.45, middle 0 7 0.1, middle 1 7 -0.28, middle 2 7 -0.33
edge: middle 3 7 0.22, middle 4 7 -0.25, middle 5 5 0.72, middle 5 6 0.43, middle 5 7 0.14, middle 6 2 -0.12, middle 6 4 -0.35, middle 6 5 0.13, middle 6 6 0.25
edge: middle 7 0 0.66, middle 7 1 -0.27, middle 7 2 -0.62, middle 7 3 0.31, middle 7 4 0.27, middle 7 5 -0.16, short 0 6 0.5, short 1 7 0.23, short 2 7 -0.34
edge: short 4 6 0.23, short 4 7 0.17, short 5 4 0.09, short 5 5 0.14, short 5 6 -0.14, short 5 7 0.28, short 6 0 -0.57, short 6 1 -0.13, short 6 2 -0.21
edge: short 6 5 0.16, short 6 6 0.52, short 6 7 -0.09, short 7 2 -0.18, short 7 4 0.3, short 7 5 0.27, short 7 6 0.11, short 7 7 -0.14
ellipsis: long -0.4, middle -0.35
end: mark -0.22, mark 0 -0.53, mark 2 -0.13, mark 6 0.21, mark 7 -0.28, mark 8 -0.15, mark 9 0.69, open -0.2, open 4 0.08, open 7 -0.73, open 8 -0.33, open 9 0.47
end: pause 0.19, pause 0 -0.12, pause 1 -0.23, pause 2 -0.54, pause 3 0.13, pause 4 0.37, pause 5 0.2, pause 6 0.42, pause 7 0.35, pause 8 0.64, quote 2 0.41
end: quote 3 0.18, quote 4 -0.34, stop 0.1, stop 1 -0.11, stop 2 0.34, stop 4 -0.15, stop 5 -0.11, stop 6 -0.19, stop 7 0.37, stop 8 0.15
far: advert 0.89, body 0.1, box -0.23, caption 0.62, footer 0.1, heading -0.25, hidden -0.26, lead -0.35, navigation -0.64, popup -1.03, related 0.37, share 0.45
far: side 0.62, signup -0.15, tags 0.75
following: long byline 2 -0.39, long byline 3 -0.48, long dateline 3 -0.31, long furniture 0 0.15, long furniture 2 0.15, long furniture 3 0.1, long heading 0 -0.2
following: long heading 3 0.16, long heading 4 -0.26, long heading 6 -0.76, long prose 3 0.09, long prose 4 -0.24, long prose 5 -0.1, long prose 7 0.26
following: long related-header 1 0.71, long related-lead 4 0.6, middle byline 2 0.26, middle byline 3 0.23, middle dateline 2 -0.17, middle dateline 3 -0.31
following: middle furniture 0 -0.34, middle furniture 1 0.18, middle furniture 2 -0.39, middle furniture 3 -0.08, middle heading 3 -0.26, middle heading 4 -0.2
following: middle heading 5 -0.09, middle heading 6 0.19, middle prose 3 0.17, middle prose 4 0.18, middle prose 5 0.1, middle prose 6 0.37, middle prose 7 -0.11
following: middle related-header 1 -0.34, none -0.16, short byline 3 0.08, short dateline 2 -0.15, short furniture 1 -0.17, short furniture 4 -0.19
following: short furniture 6 -0.23, short heading 0 0.08, short heading 2 -0.29, short heading 4 -0.27, short heading 6 -0.14, short prose 3 0.13
following: short prose 6 0.29, short related-header 0 0.08
gap: long 1 1 0.26, long 1 2 0.38, long 1 3 -0.31, long 1 4 0.36, long 1 5 0.6, long 1 7 0.38, long 2 2 0.19, long 2 3 -0.13, long 2 4 -0.4, long 2 5 0.65
gap: long 2 6 0.71, long 2 7 -0.16, long 3 1 0.32, long 3 3 0.55, long 3 4 0.22, long 3 5 -0.38, long 3 6 -0.15, long 4 2 -0.13, long 4 3 -0.18, long 4 4 0.2
gap: long 4 5 -0.12, long 4 6 -0.28, long 4 7 0.24, long 5 2 0.11, long 5 3 -0.34, long 5 4 -0.09, long 5 5 -0.32, long 5 6 -0.39, long 5 7 -0.66, long 6 2 -0.29
gap: long 6 5 0.24, long 6 6 -0.42, long 6 7 -0.24, long 7 1 0.2, long 7 3 0.23, long 7 6 -0.15, long 7 7 -0.68, middle 1 1 -0.11, middle 1 2 0.32, middle 1 3 0.48
gap: middle 1 6 0.38, middle 2 1 -0.1, middle 2 2 -0.17, middle 2 3 -0.15, middle 2 4 -0.09, middle 2 5 -0.16, middle 2 6 -0.24, middle 2 7 -0.16, middle 3 1 0.15
gap: middle 3 2 -0.28, middle 3 3 -0.36, middle 3 5 -0.1, middle 3 6 -0.12, middle 3 7 0.22, middle 4 1 0.36, middle 4 2 -0.16, middle 4 4 0.18, middle 4 5 -0.21
gap: middle 4 6 0.17, middle 5 1 0.25, middle 5 2 0.26, middle 5 3 -0.3, middle 5 4 0.11, middle 5 6 -0.15, middle 5 7 -0.23, middle 6 2 0.37, middle 6 3 -0.19
gap: middle 6 4 -0.14, middle 6 7 -0.28, middle 7 1 -0.14, middle 7 3 0.3, middle 7 5 0.15, middle 7 6 -0.17, middle 7 7 -0.38, short 1 1 0.45, short 1 3 -0.39
gap: short 1 6 -0.35, short 1 7 -0.15, short 2 1 0.09, short 2 3 -0.22, short 2 4 0.19, short 2 5 0.15, short 3 1 -0.12, short 3 2 -0.09, short 3 5 -0.16
gap: short 3 6 0.23, short 3 7 -0.1, short 4 1 0.27, short 4 2 0.08, short 4 3 0.15, short 4 4 0.3, short 4 5 -0.3, short 5 1 -0.25, short 5 5 0.11, short 5 7 -0.15
gap: short 6 1 -0.09, short 6 2 -0.08, short 6 3 -0.14, short 6 4 0.3, short 6 5 0.26, short 6 6 0.18, short 6 7 -0.18, short 7 1 0.18, short 7 2 -0.16
gap: short 7 4 -0.13, short 7 5 -0.11, short 7 6 0.08, short 7 7 -0.49
grand: links 0 0.16, links 1 0.17, links 2 -0.24, links 3 -0.09, links 4 0.23, links 5 -0.46, long 1 -0.27, long 2 0.15, long 3 -0.45, long 4 0.16
group: 0 0 0 0.13, 0 0 2 0.17, 0 0 4 0.31, 0 0 5 -0.19, 0 0 alone 0.13, 0 1 2 0.52, 0 1 3 0.33, 0 1 4 -0.14, 0 1 5 0.09, 0 2 0 -0.17, 0 2 1 0.1, 0 2 2 0.15
group: 0 2 3 0.51, 0 2 4 0.22, 0 3 0 0.13, 0 3 3 0.36, 0 3 alone 0.1, 0 4 1 0.17, 0 4 2 0.11, 0 4 4 0.33, 0 4 5 -0.09, 0 4 alone -0.11, 0 5 0 0.11, 0 5 1 0.2
group: 0 5 2 -0.23, 0 5 5 0.16, 0 6 3 0.13, 0 7 3 -0.35, 0 7 4 0.1, 0 7 5 -0.26, 0 7 alone 0.54, 0 long 0 0.23, 0 long 1 0.42, 0 long 2 -0.18, 0 long 3 -0.16
group: 0 long 4 0.19, 0 long 5 -0.2, 0 long alone 0.19, 0 middle 0 0.21, 0 middle 1 -0.22, 0 middle 2 -0.14, 0 middle 4 -0.08, 0 middle 5 0.13, 0 middle alone -0.16
group: 0 part long 1 -0.25, 0 part long 4 0.2, 0 part middle 1 -0.29, 0 part middle 2 0.33, 0 part middle 3 0.14, 0 part short 0 -0.11, 0 part short 1 -0.26
group: 0 part short 2 0.38, 0 part short 3 0.17, 0 short 1 -0.33, 0 short 3 0.32, 0 short 4 0.12, 0 short 5 -0.2, 0 short alone -0.1, 0 size 1 1 0.31
group: 0 size 1 2 0.13, 0 size 1 3 -0.35, 0 size 1 4 -0.27, 0 size 1 5 -0.38, 0 size 1 alone 0.47, 0 size 2 0 0.4, 0 size 2 1 -0.36, 0 size 2 2 -0.16
group: 0 size 2 3 0.46, 0 size 2 5 0.83, 0 size 2 alone -0.13, 0 size 3 1 0.12, 0 size 3 2 -0.57, 0 size 3 3 0.09, 0 size 3 4 0.51, 0 size 3 5 -0.27, 1 0 1 0.73
group: 1 0 3 0.39, 1 0 5 -0.09, 1 0 alone -0.09, 1 1 0 -0.32, 1 1 2 0.27, 1 1 3 0.61, 1 1 4 -0.59, 1 1 alone 0.11, 1 2 1 -0.21, 1 2 2 -0.18, 1 2 3 0.83, 1 2 4 0.34
group: 1 2 5 -0.26, 1 3 0 -0.19, 1 3 1 -0.32, 1 3 3 0.6, 1 3 4 0.12, 1 3 5 -0.24, 1 4 1 -0.23, 1 4 4 0.47, 1 4 5 -0.11, 1 4 alone 0.13, 1 5 1 0.21, 1 5 3 0.09
group: 1 5 alone -0.29, 1 6 2 0.31, 1 6 3 0.08, 1 6 alone -0.24, 1 7 2 0.3, 1 7 3 -0.19, 1 7 5 -0.17, 1 7 alone -0.39, 1 long 0 -0.45, 1 long 1 0.64, 1 long 2 -0.09
group: 1 long 3 0.5, 1 long 4 0.17, 1 long 5 -0.18, 1 long alone -0.36, 1 middle 3 -0.12, 1 middle 4 0.29, 1 middle 5 -0.13, 1 middle alone -0.18
group: 1 part long 0 -0.31, 1 part long 1 -0.47, 1 part long 2 -0.34, 1 part long 3 0.53, 1 part long 4 0.2, 1 part middle 1 -0.23, 1 part middle 3 0.17
group: 1 part short 0 -0.19, 1 part short 2 0.24, 1 part short 3 0.13, 1 short 1 -0.29, 1 short 2 0.17, 1 short alone -0.18, 1 size 0 alone -0.42, 1 size 1 2 0.08
group: 1 size 1 3 -0.5, 1 size 1 5 -0.17, 1 size 2 0 -0.17, 1 size 2 1 -0.44, 1 size 2 2 -0.44, 1 size 2 3 0.1, 1 size 2 4 0.56, 1 size 2 5 -0.28, 1 size 3 0 -0.12
group: 1 size 3 1 0.58, 1 size 3 2 0.41, 1 size 3 3 0.62, 2 0 2 0.15, 2 0 3 -0.13, 2 0 4 0.1, 2 0 5 -0.17, 2 0 alone 0.37, 2 1 1 0.21, 2 1 2 0.09, 2 1 3 0.26
group: 2 1 4 -0.22, 2 1 5 -0.19, 2 2 1 0.09, 2 2 2 0.35, 2 2 3 0.33, 2 2 5 -0.17, 2 3 0 0.08, 2 3 1 -0.12, 2 3 2 0.38, 2 3 3 0.12, 2 3 4 0.41, 2 3 5 -0.27
group: 2 3 alone -0.19, 2 4 1 0.28, 2 4 2 -0.17, 2 4 3 0.18, 2 4 4 0.43, 2 4 5 -0.12, 2 4 alone -0.21, 2 5 0 -0.17, 2 5 3 -0.09, 2 5 4 0.33, 2 5 5 -0.12, 2 6 2 -0.3
group: 2 6 5 0.12, 2 6 alone -0.46, 2 7 3 -0.09, 2 7 4 -0.66, 2 7 5 0.24, 2 long 1 0.38, 2 long 2 0.29, 2 long 3 0.22, 2 long 4 -0.32, 2 long 5 0.12
group: 2 long alone -0.3, 2 middle 1 -0.1, 2 middle 2 -0.24, 2 part long 0 -0.33, 2 part long 1 -0.39, 2 part long 2 0.11, 2 part long 4 0.27, 2 part middle 1 -0.34
group: 2 part middle 3 0.26, 2 part middle 4 0.17, 2 part short 0 -0.17, 2 part short 1 0.34, 2 part short 2 -0.31, 2 short 1 -0.27, 2 short 3 -0.33, 2 short 4 0.08
group: 2 short 5 0.21, 2 size 0 alone -0.23, 2 size 1 0 -0.25, 2 size 1 1 0.2, 2 size 1 2 0.23, 2 size 2 0 0.13, 2 size 2 1 -0.18, 2 size 2 2 -0.31, 2 size 3 0 0.42
group: 2 size 3 1 0.21, 2 size 3 2 0.12, 2 size 3 3 0.24, 2 size 3 4 -0.32, 2 size 3 5 0.24
head: long 1 0.17, long 3 0.4, long 4 0.15, long 5 0.11, long 6 -0.39, middle 1 0.2, middle 2 0.25, middle 3 0.61, middle 4 0.34, middle 5 0.4, middle 6 -0.51
head: short 1 0.1, short 2 -0.22, short 3 -0.19, short 5 0.11, short 7 0.1
hidden: -0.56
in: article -0.1, article long -0.1, article middle -0.13, article short 0.09, aside -0.61, aside long -0.68, aside middle -0.2, aside short -0.26, blockquote -0.32
in: blockquote middle -0.45, blockquote short -0.48, figure -0.9, figure long -0.7, figure middle -0.62, figure short -0.15, footer -0.58, footer long -0.51
in: footer middle -0.23, footer short -0.2, form -1.06, form middle -0.53, form short -0.91, header -0.42, header long -0.5, header middle -0.14, header short -0.14
in: list 0.74, list long 0.8, list middle 0.37, list short 0.16, main -0.37, main long -0.35, nav -0.61, nav long -0.48, nav middle -0.39, nav short -0.27
in: section -0.26, section long -0.18, section middle -0.31, section short -0.1, table 0.16, table long -0.42, table middle -0.1, table short 0.3
kin: 0 0 -0.13, 0 1 -0.28, 0 2 -0.2, 0 3 -0.36, 0 4 -0.28, 0 6 0.25, 3 1 -0.29, 3 2 -0.23, 3 3 0.2, 3 4 0.32, long 1 -0.16, long 2 -0.27, long 3 0.21, long 4 0.21
kin: long 5 -0.12, middle 0 -0.2, middle 1 -0.61, middle 2 -0.3, middle 3 -0.4, middle 4 0.09, middle 5 0.42, middle 6 0.19, short 0 -0.1, short 1 -0.28
kin: short 3 -0.36, short 5 0.11, short 6 0.31
kind: byline 2 -0.09, dateline -0.09, dateline 3 -0.1, dateline 4 -0.53, furniture -0.2, furniture 0 -0.26, furniture 1 -0.17, furniture 3 0.13, furniture 4 0.12
kind: heading 3 0.09, heading 5 0.13, prose 4 -0.09, prose 6 -0.1, prose 9 0.08, related-header -0.17, related-header 0 -0.17, related-header 1 -0.14
kind: related-header 2 -0.16, related-lead -0.49, related-lead 4 -0.15
links: long 2 0.26, long 3 0.24, long 4 -0.73, middle 1 0.43, middle 2 -0.12, middle 3 -0.08, middle 4 -0.43, short 0 0.18, short 1 0.23, short 2 -0.08
links: short 3 -0.64, short 4 -0.12
main: 0 1 h2 0.3, 0 1 h3 0.4, 0 1 h4 0.2, 0 1 li 0.5, 0 1 long 0.24, 0 1 middle 0.25, 0 1 p 0.37, 0 2 button -0.16, 0 2 div -0.75, 0 2 figcaption -0.82
main: 0 2 h2 -0.18, 0 2 h3 -0.36, 0 2 li 0.89, 0 2 long 0.1, 0 2 middle -0.1, 0 2 p -0.38, 0 2 pre 0.49, 0 3 button -0.18, 0 3 div 0.56, 0 3 figcaption -0.24
main: 0 3 h2 0.41, 0 3 li 0.2, 0 3 long 0.54, 0 3 middle 0.4, 0 3 p 0.58, 0 3 short 0.17, 0 4 div 0.2, 0 4 figcaption -0.26, 0 4 h2 0.16, 0 4 h3 -0.42, 0 4 h4 -0.15
main: 0 4 h6 -0.24, 0 4 li -0.39, 0 4 long -0.31, 0 4 middle -0.18, 0 4 p -0.17, 0 4 short -0.25, 0 4 td -0.23, 0 4 th -0.13, 1 1 div -0.33, 1 1 h1 -0.31
main: 1 1 long 0.59, 1 1 p 0.55, 1 2 div -0.57, 1 2 h1 -0.61, 1 2 h2 0.26, 1 2 h3 0.46, 1 2 h4 0.22, 1 2 li -0.59, 1 2 long -0.16, 1 2 middle 0.25, 1 3 div -0.38
main: 1 3 h3 -0.08, 1 3 li 0.18, 1 3 long -0.21, 1 3 middle -0.12, 1 3 p -0.24, 1 3 short -0.1, 1 4 div 0.64, 1 4 figcaption -0.39, 1 4 h2 -0.08, 1 4 h3 -0.64
main: 1 4 h4 0.12, 1 4 li -0.72, 1 4 long -0.98, 1 4 middle -0.41, 1 4 p -0.97, 1 4 td 0.36, 2 1 div -0.4, 2 1 short -0.27, 2 2 div -0.42, 2 2 h1 -0.43
main: 2 2 h2 -0.09, 2 2 h3 -0.5, 2 2 middle -0.52, 2 2 p 0.3, 2 3 button -0.1, 2 3 div -0.21, 2 3 h2 0.35, 2 3 long 0.31, 2 3 middle -0.19, 2 3 p 0.38
main: 2 3 short -0.09, 2 4 button -0.27, 2 4 div -0.18, 2 4 h2 -0.29, 2 4 h3 0.35, 2 4 h4 0.27, 2 4 li 0.18, 2 4 long -0.51, 2 4 middle -0.14, 2 4 p -0.64
main: 2 4 short -0.75, 2 4 td -0.79, 3 1 h2 0.37, 3 1 short -0.08, 3 2 div 0.16, 3 2 h1 -0.32, 3 2 h2 0.35, 3 2 h3 0.89, 3 2 long 0.68, 3 2 middle 0.53
main: 3 2 short 0.08, 3 3 div 0.31, 3 3 h3 0.93, 3 3 long 0.27, 3 3 middle 0.46, 3 3 p 0.18, 3 3 short 0.33, 3 4 div -0.36, 3 4 h2 0.09, 3 4 h3 -0.34, 3 4 p 0.26
main: 3 4 short -0.19, outside blockquote 0.13, outside div -0.2, outside figcaption 0.61, outside h1 0.18, outside h3 -0.09, outside h5 -0.1, outside li -0.44
main: outside middle -0.5, outside short 0.13, outside td 0.77
near: advert -0.36, advert middle -0.46, advert short -0.23, article middle 0.19, article short -0.14, body -0.21, body long -0.19, body middle -0.13, box -0.53
near: box long -0.33, box middle -0.35, box short -0.22, caption -0.47, caption long 0.18, caption middle -0.76, caption short -0.18, comments -0.38
near: comments long -0.44, footer -0.32, footer long -0.55, footer middle 0.08, heading 0.13, heading long 0.17, heading middle -0.13, heading short 0.28
near: hidden -0.41, hidden long -0.37, hidden short 0.17, lead 0.22, lead middle 0.35, lead short 0.15, meta -0.74, meta long -0.63, meta middle -0.28
near: meta short -0.32, navigation long -0.13, navigation middle -0.1, popup -0.34, popup long -0.45, popup middle -0.11, related -0.82, related long -0.52
near: related middle -0.65, related short -0.13, share -0.31, share middle -0.21, share short -0.26, side 0.17, side long 0.39, side middle -0.19, side short -0.27
near: signup -0.36, signup middle -0.53, signup short -0.16, tags 0.21, tags long 0.69, tags short -0.5
neighbours: 0 0 0 -0.25, 0 0 2 -0.28, 0 1 1 -0.21, 0 2 1 -0.26, 0 2 2 0.49, 3 0 0 0.75, 3 0 1 -0.22, 3 0 2 -0.25, 3 1 0 0.35, 3 1 1 -0.24, 3 1 2 0.14, 3 2 0 -0.29
neighbours: 3 2 1 -0.29, 3 2 2 0.49
own: 0 0.19, 0 long 0.22, 0 middle 0.18, 1 0.22, 1 long 0.36, 1 short -0.14, 2 0.23, 2 long 0.28, 3 0.2, 3 long 0.12, 3 short 0.17, 4 0.1, 4 long 0.14, 5 long 0.12
own: 5 short -0.25, 6 long 0.1, 6 short -0.33, 7 -0.28, 7 long -0.3, 7 short 0.19, links 0 0.12, links 3 0.08, links 5 -0.66, long 2 -0.24, long 3 -0.3, long 4 0.11
parent: blocks 0 long 0 -0.23, blocks 0 long 1 0.12, blocks 1 long 2 -0.5, blocks 2 long 0 0.25, blocks 2 long 1 -0.29, blocks 2 long 2 -0.4, blocks 3 long 0 -0.7
parent: blocks 3 long 1 -0.14, blocks 3 long 2 -0.13, blocks 4 long 0 0.1, blocks 4 long 1 0.17, blocks 4 long 2 0.38, links 1 0.1, links 2 -0.12, links 3 0.6
parent: links 4 0.16, links 5 -0.65, long 0 -0.21, long 2 -0.5, long 3 0.48
passed: long 0 0.08, long 1 0.35, long 2 0.89, long 3 0.2, long 4 -0.15, long 6 -0.42, long 7 -0.18, middle 0 0.13, middle 2 -0.12, middle 3 0.29, middle 5 -0.25
passed: middle 6 -0.42, middle 7 0.16, short 1 -0.18, short 4 0.09, short 6 -0.26, short 7 -0.2
previous: long byline 2 0.23, long byline 3 0.32, long dateline 2 -0.29, long dateline 3 -0.47, long furniture 1 -0.54, long furniture 2 0.19, long heading 0 -0.14
previous: long heading 1 -0.18, long heading 3 0.34, long heading 6 -0.49, long prose 3 0.29, long prose 4 -0.11, long prose 5 0.19, long prose 7 0.49
previous: middle byline 2 -0.2, middle dateline 2 -0.2, middle dateline 3 -0.42, middle furniture 0 -0.14, middle furniture 1 -0.42, middle furniture 2 -0.08
previous: middle furniture 3 -0.3, middle heading 1 -0.29, middle heading 3 0.23, middle heading 5 0.27, middle heading 6 -0.22, middle prose 3 -0.13
previous: middle prose 5 0.21, middle prose 7 0.22, none -0.13, short dateline 3 -0.26, short dateline 4 -0.09, short furniture 0 -0.14, short furniture 1 -0.21
previous: short heading 1 -0.12, short heading 3 0.3, short heading 4 -0.15, short heading 5 -0.23, short prose 3 0.23, short prose 4 0.36, short prose 5 -0.15
quoted: long 0.22, middle -0.2, short 0.2
ruled: 0 0 -0.38, 0 3 -0.39, 0 long -1, 0 middle 0.09, 1 3 0.13, 1 long 0.17, 1 middle -0.13
run: 0 0 2 -0.33, 0 1 -1 -0.21, 0 2 -1 0.48, 0 2 1 -0.33, 0 3 -1 -0.43, 0 4 -1 0.1, 0 4 0 -0.65, 0 5 0 0.35, 0 6 0 -0.34, 3 0 -2 -0.1, 3 0 2 -0.12, 3 1 -1 -0.1
run: 3 1 1 0.3, 3 2 1 -0.36, 3 3 -1 0.48, 3 3 1 -0.3, 3 4 -1 0.53, 3 4 0 0.09, 3 4 1 0.26, 3 6 0 0.36, long 0 -2 -0.13, long 0 2 -0.49, long 1 -1 0.09
run: long 1 1 0.35, long 2 -1 0.14, long 2 1 -0.43, long 3 -1 0.35, long 3 1 -0.49, long 4 -1 0.46, long 4 1 0.11, long 6 0 0.29, middle 0 -2 -0.18
run: middle 1 -1 -0.39, middle 1 1 -0.25, middle 2 1 0.11, middle 3 -1 -0.14, middle 3 0 0.13, middle 4 -1 0.28, middle 4 1 0.59, middle 5 0 0.14, short 0 2 -0.34
run: short 1 -1 -0.14, short 2 -1 0.11, short 2 1 -0.13, short 3 -1 -0.22, short 3 1 0.24, short 4 0 0.11, short 4 1 0.15
said: before long -0.5, before middle -0.28, before short -0.43, later middle -0.36, later short -0.16
sentences: 0 -0.09, 1 -0.16, 2 -0.12, 3 0.33
size: 0 -0.13, 1 -0.1, 2 -0.12, 4 -0.1, 6 -0.13, 9 0.08
small: long 0 -0.18, long 1 -0.26, middle 1 -0.18, middle 2 -0.43, middle 3 0.16, middle 4 0.11, short 1 -0.35, short 3 -0.15
start: digit 0.28, digit mark 0.21, digit open 0.19, digit stop 0.14, lower -0.46, lower mark -0.34, lower open -0.3, lower pause 0.23, lower stop -0.25, quote 0.29
start: quote mark 0.41, quote open 0.46, quote quote -0.35, quote stop 0.31, sign -1.07, sign mark -0.13, sign open -0.25, sign stop -1.04, upper mark -0.21
start: upper open -0.19, upper pause 0.16, upper quote 0.5, upper stop 0.26
strong: long 0 0.26, long 1 -0.22, long 2 -0.59, middle 0 0.68, middle 1 -0.4, middle 2 -0.24, short 1 -0.61, short 2 0.24
tag: blockquote links 2 -0.31, blockquote short -0.22, button -0.25, button links 0 -0.24, button middle -0.17, button short -0.23, dd -0.12, dd short -0.12
tag: div -0.14, div links 0 -0.1, div links 2 0.19, div links 4 -0.28, div long -0.4, div middle 0.19, dt -0.2, dt links 0 -0.2, dt short -0.17, figcaption -0.56
tag: figcaption links 0 -0.55, figcaption long -0.23, figcaption middle -0.54, figcaption short -0.33, h1 -0.33, h1 links 0 -0.33, h1 middle -0.34, h1 short -0.09
tag: h2 0.35, h2 links 0 0.34, h2 long 0.17, h2 middle 0.12, h2 short 0.34, h3 0.46, h3 links 0 0.43, h3 links 2 -0.16, h3 links 3 0.46, h3 long 0.36
tag: h3 middle 0.19, h3 short 0.28, h4 links 0 0.21, h4 links 4 -0.23, h4 middle 0.4, h5 -0.26, h5 links 0 -0.22, h5 middle -0.34, h5 short -0.09, h6 -0.48
tag: h6 links 0 -0.47, header links 4 -0.1, li links 0 0.6, li links 1 0.45, li links 2 0.82, li links 3 -0.87, li links 4 -0.19, li long 0.52, li short -0.34
tag: nav -0.13, nav links 4 -0.15, other -0.09, other links 0 -0.09, other middle -0.19, p links 0 0.19, p links 2 0.08, p links 4 -0.6, p long 0.1, p middle -0.25
tag: pre 0.48, pre links 0 0.48, pre long 0.39, pre middle 0.68, section -0.35, section links 0 -0.37, td -0.14, td links 0 -0.2, td links 3 -0.2, td links 4 0.56
tag: td long -0.42, td middle -0.19
taken: 0 -0.29, 0 2 -0.35, 0 3 -0.18, 0 4 -0.11, 0 5 -0.21, 0 6 -0.12, 0 7 -0.41, 0 8 0.5, 0 9 -0.56, 3 0 -0.21, 3 1 -0.11, 3 2 0.26, 3 3 0.2, 3 5 0.12, 3 7 0.1
taken: 3 8 -0.14, 3 9 0.17
title: above long 0 0.75, above long 1 0.38, above long 2 0.25, above long 3 0.68, above long 4 0.25, above long 5 -0.34, above middle 0 0.78, above middle 1 0.09
title: above middle 2 -0.31, above middle 3 0.4, above middle 4 -0.15, above short 3 -0.19, again -0.67, below -0.79, here -0.45, nowhere 0.26
turn: advert long -0.51, advert middle -0.34, advert short -0.18, bio long -0.51, comment long -0.17, comment middle -0.23, comment short -0.13, contact long -0.75
turn: contact middle 0.25, contact short -0.11, copyright long -0.42, copyright middle -0.19, copyright short -0.13, credit long -0.32, credit middle -0.39
turn: credit short -0.28, dated middle -0.72, dated short -0.11, follow long -0.65, follow middle -0.09, follow short -0.09, footnote long -0.61, link long -0.64
turn: link middle 0.41, more long -0.14, more middle -0.43, more short -0.35, note long -0.43, note middle 0.26, note short -0.12, numbering long -0.31
turn: numbering middle 0.15, numbering short 0.3, origin long -0.16, price middle 0.14, price short 0.09, privacy long 0.14, privacy middle -0.27, share long 0.1
turn: share middle -0.11, share short -0.14, signup long -0.64, signup middle -0.41, signup short -0.11, support long -0.47, tags short -0.13
under: comment 0 middle -0.11, comment 1 0.1, comment 1 long 0.2, comment 2 long 0.19, follow 0 0.16, follow 0 middle -0.16, follow 0 short 0.16, follow 1 -0.47
under: follow 1 long -0.21, follow 1 short -0.34, follow 2 -0.17, more 0 -0.2, more 0 middle -0.11, more 0 short -0.22, more 1 -0.5, note 0 middle 0.14
under: note 0 short 0.18, note 1 0.13, note 1 middle 0.66, note 1 short 0.34, note 2 0.51, note 2 long 0.42, note 2 middle 0.72, note 2 short -0.12
under: plain 0 long 0.1, plain 0 short -0.15, plain 1 -0.13, plain 1 middle 0.24, plain 1 short -0.16, plain 2 -0.16, plain 2 long -0.11, plain 2 middle -0.24
under: plain 2 short 0.08, plain 3 0.11, plain 3 long 0.09, plain 3 middle 0.13, plain 3 short -0.1, privacy 0 0.33, privacy 1 middle -0.47, privacy 1 short 0.08
under: privacy 2 short -0.09, privacy 3 0.23, related 1 0.18, related 1 middle 0.25, share 0 middle -0.23, share 1 long 0.22, share 1 middle -0.24
under: share 1 short 0.16, share 2 0.31, signup 0 -0.17, signup 0 long -0.18, signup 0 middle -0.24, signup 1 -0.27, signup 1 long -0.37, signup 1 middle 0.17
under: signup 2 0.29, signup 2 long 0.22, signup 2 middle 0.33
untaken: after 1 middle -0.73, after 1 short -0.19, after 2 long -0.14, after 2 middle 0.2, after 2 short -0.09, after 3 long -0.13, after 3 middle -0.4
untaken: after 3 short 0.1, after 4 long 0.2, after 4 middle 0.29, after 5 long 0.32, after 5 middle -0.13, after 6 middle -0.43, after 6 short -0.26
untaken: after 7 long -0.39, after 7 middle -0.26, after 7 short -0.6, before 1 middle 0.11, before 1 short 0.26, before 2 long -0.11, before 2 middle 0.11
untaken: before 2 short -0.26, before 3 long 0.56, before 3 short -0.08, before 4 long 0.11, before 4 middle 0.28, before 5 middle -0.28, before 5 short -0.2
untaken: before 6 long 0.34, before 6 middle -0.29, before 6 short 0.18, before 7 long -0.08, before 7 middle -0.16, between long -0.48, between short 0.19
uppercase: middle 0.19, short 0.13
`),
}
